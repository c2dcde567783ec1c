'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm, type FormState } from '@/lib/web/form-state';

export type AppealFormTexts = { label: string; hint: string; submit: string };

type AppealFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Of the contribution; none for an appeal against a block. */
  code?: string;
  texts: AppealFormTexts;
};

/** Why one does not agree. A refused appeal keeps what was written; works without JavaScript. */
export function AppealForm({ locale, action, code, texts }: AppealFormProps) {
  const [state, submit, busy] = useActionState(action, emptyForm);
  return (
    <form className="form" action={submit} key={state.attempt}>
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      {code ? <input type="hidden" name="code" value={code} /> : null}
      <TextArea
        id="appeal-text"
        name="text"
        required
        maxLength={4000}
        label={texts.label}
        hint={texts.hint}
        error={state.fieldErrors.text}
        defaultValue={String(state.values.text ?? '')}
      />
      <Button busy={busy}>{texts.submit}</Button>
    </form>
  );
}
