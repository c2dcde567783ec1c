'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField, TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { FormNotes } from './form-notes';
import { markUseAction } from './mark-use.action';

type UseFormProps = {
  locale: Locale;
  code: string;
  chosen: string;
  options: { value: string; label: string }[];
  texts: { use: string; reason: string; hint: string; submit: string; done: string };
};

/** How the contribution was used, with the reason, public at once. */
export function UseForm({ locale, code, chosen, options, texts }: UseFormProps) {
  const [state, action, busy] = useActionState(markUseAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  return (
    <form action={action} key={state.attempt}>
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <SelectField
        id={`use-${code}`}
        name="use"
        label={texts.use}
        options={options}
        error={state.fieldErrors.use}
        defaultValue={String(state.values.use ?? chosen)}
      />
      <TextArea
        id={`use-reason-${code}`}
        name="reason"
        rows={3}
        maxLength={2000}
        label={texts.reason}
        hint={texts.hint}
        error={state.fieldErrors.reason}
        defaultValue={String(state.values.reason ?? '')}
      />
      <Button small busy={busy}>
        {texts.submit}
      </Button>
    </form>
  );
}
