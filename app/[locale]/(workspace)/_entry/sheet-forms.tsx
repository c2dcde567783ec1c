'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { FormErrors } from '@/app/_forms/form-errors';
import { type FormAction, useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { SelectField, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { enterBatchAction, readSpreadsheetAction, undoBatchAction } from './sheet.action';

type ReadSheetFormProps = {
  locale: Locale;
  path: string;
  phaseId: string;
  kinds: { value: string; label: string }[];
  texts: Record<'kind' | 'file' | 'fileHint' | 'submit' | 'errors' | 'unreachable', string>;
};

/** Chooses a spreadsheet to be read. */
export function ReadSheetForm({ locale, path, phaseId, kinds, texts }: ReadSheetFormProps) {
  const { state, isBusy, form } = useServerForm({ action: readSpreadsheetAction, path, unreachable: texts.unreachable });
  const idOf = (field: string) => `sheet-${field}`;
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={state.fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="file"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="phaseId" value={phaseId} />
      {kinds.length > 1 ? (
        <SelectField
          id={idOf('kind')}
          name="kind"
          label={texts.kind}
          options={kinds}
          error={state.fieldErrors.kind}
          defaultValue={String(state.values.kind ?? kinds[0]?.value)}
        />
      ) : (
        <input type="hidden" name="kind" value={kinds[0]?.value} />
      )}
      <TextField
        type="file"
        id={idOf('file')}
        name="file"
        accept=".xlsx,.csv,.txt"
        label={texts.file}
        hint={texts.fileHint}
        error={state.fieldErrors.file}
      />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}

type BatchFormProps = { locale: Locale; path: string; batchId: string; label: string; tone?: 'line'; onMount?: boolean };

/** Enters the good rows; begun once, it goes on by itself until all are entered. */
export function EnterBatchForm(props: BatchFormProps) {
  return <BatchForm {...props} action={enterBatchAction} />;
}

/** Takes the spreadsheet back. */
export function UndoBatchForm(props: BatchFormProps) {
  return <BatchForm {...props} action={undoBatchAction} tone="line" />;
}

function BatchForm({
  action: act,
  locale,
  path,
  batchId,
  label,
  tone,
  onMount,
}: BatchFormProps & { action: FormAction }): ReactNode {
  const [state, action, busy] = useActionState(act, emptyForm, path);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (onMount) form.current?.requestSubmit();
  }, [onMount]);
  return (
    <form action={action} ref={form} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="batchId" value={batchId} />
      <Button tone={tone} busy={busy}>
        {label}
      </Button>
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
    </form>
  );
}
