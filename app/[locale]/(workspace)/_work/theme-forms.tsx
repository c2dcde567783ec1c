'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { addThemeAction } from './add-theme.action';
import { FormNotes } from './form-notes';
import { removeThemeAction } from './remove-theme.action';

type AddThemeFormProps = {
  locale: Locale;
  code: string;
  options: { value: string; label: string }[];
  texts: { theme: string; hint: string; submit: string; done: string };
};

/** Places the contribution under one more theme. */
export function AddThemeForm({ locale, code, options, texts }: AddThemeFormProps) {
  const [state, action, busy] = useActionState(addThemeAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  return (
    <form action={action} key={state.attempt}>
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <SelectField
        id={`theme-${code}`}
        name="themeId"
        label={texts.theme}
        hint={texts.hint}
        options={options}
        error={state.fieldErrors.themeId}
        defaultValue={String(state.values.themeId ?? '')}
      />
      <Button small tone="line" busy={busy}>
        {texts.submit}
      </Button>
    </form>
  );
}

type RemoveThemeFormProps = { locale: Locale; code: string; themeId: string; label: string; about: string };

/** Takes away a theme somebody added. */
export function RemoveThemeForm({ locale, code, themeId, label, about }: RemoveThemeFormProps) {
  const [state, action, busy] = useActionState(removeThemeAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  return (
    <form action={action} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="themeId" value={themeId} />
      <Button small tone="quiet" busy={busy}>
        {label}
        <span className="vh">: {about}</span>
      </Button>
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}
