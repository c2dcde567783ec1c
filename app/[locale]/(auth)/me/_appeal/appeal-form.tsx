'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import type { RefusalTexts } from '@/app/_forms/refusal-texts';
import { type FormAction, useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';

export type AppealFormTexts = RefusalTexts & { label: string; hint: string; submit: string };

type AppealFormProps = {
  locale: Locale;
  action: FormAction;
  /** The page it stands on. */
  path: string;
  /** Of the contribution; none for an appeal against a block. */
  code?: string;
  texts: AppealFormTexts;
};

const idOf = (field: string) => `appeal-${field}`;

/** Why one does not agree. A refused appeal keeps what was written; works without JavaScript. */
export function AppealForm({ locale, action, path, code, texts }: AppealFormProps) {
  const { state, isBusy, form } = useServerForm({ action, path, unreachable: texts.unreachable });
  const { fieldErrors, values } = state;
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="text"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      {code ? <input type="hidden" name="code" value={code} /> : null}
      <TextArea
        id={idOf('text')}
        name="text"
        required
        maxLength={4000}
        label={texts.label}
        hint={texts.hint}
        error={fieldErrors.text}
        defaultValue={String(values.text ?? '')}
      />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
