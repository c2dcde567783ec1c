'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import type { RefusalTexts } from '@/app/_forms/refusal-texts';
import { useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { SelectField, TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { imposeBlockAction } from './block.action';

type Option = { value: string; label: string };
type ImposeBlockFormProps = {
  locale: Locale;
  code: string;
  days: Option[];
  reasons: Option[];
  texts: RefusalTexts & Record<'days' | 'reason' | 'text' | 'hint' | 'submit', string>;
};

const idOf = (field: string) => `block-${field}`;

/** For how long, by which rule, and words to the person. */
export function ImposeBlockForm({ locale, code, days, reasons, texts }: ImposeBlockFormProps) {
  const path = pathTo(locale, '/workspace/cases/[code]/block', { code });
  const { state, isBusy, form } = useServerForm({ action: imposeBlockAction, path, unreachable: texts.unreachable });
  const written = (name: string) => String(state.values[name] ?? '');
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={state.fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="days"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <SelectField
        id="block-days"
        name="days"
        label={texts.days}
        error={state.fieldErrors.days}
        defaultValue={written('days') || '7'}
        options={days}
      />
      <SelectField
        id="block-reason"
        name="reason"
        label={texts.reason}
        error={state.fieldErrors.reason}
        defaultValue={written('reason')}
        options={reasons}
      />
      <TextArea
        id="block-text"
        name="text"
        required
        maxLength={2000}
        label={texts.text}
        hint={texts.hint}
        error={state.fieldErrors.text}
        defaultValue={written('text')}
      />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
