'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { FormNotes } from '../_work/form-notes';
import { codeTextsAction } from './code-texts.action';

type CodeTextsFormProps = {
  locale: Locale;
  path: string;
  themes: { value: string; label: string }[];
  texts: { theme: string; save: string; done: string };
  children: ReactNode;
};

/** The list of texts with a box to tick at each, and the theme the ticked ones are placed under. */
export function CodeTextsForm({ locale, path, themes, texts, children }: CodeTextsFormProps) {
  const [state, action, busy] = useActionState(codeTextsAction, emptyForm, path);
  return (
    <form action={action} className="stacked">
      <FormNotes state={{ ...state, error: state.error ?? state.fieldErrors.codes }} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      {children}
      <SelectField
        id="themeId"
        name="themeId"
        label={texts.theme}
        options={themes}
        error={state.fieldErrors.themeId}
        defaultValue={String(state.values.themeId ?? '')}
      />
      <Button small tone="line" busy={busy}>
        {texts.save}
      </Button>
    </form>
  );
}
