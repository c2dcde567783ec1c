'use client';

import { useActionState } from 'react';
import { SecondLook, type SecondLookTexts } from '@/app/_participation/second-look';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { TextArea, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { mendAction } from './mend.action';

type MendFormProps = {
  locale: Locale;
  code: string;
  title: string | null;
  text: string;
  lang: Locale;
  texts: { title: string; text: string; hint: string; submit: string; look: SecondLookTexts };
};

/** The returned words, ready to be changed. A refused try keeps them; works without JavaScript. */
export function MendForm({ locale, code, title, text, lang, texts }: MendFormProps) {
  const [state, action, busy] = useActionState(mendAction, emptyForm);
  const written = (name: string, otherwise: string) => String(state.values[name] ?? otherwise);
  const idOf = (field: string) => `mend-${field}`;
  return (
    <form className="form" action={action} key={state.attempt}>
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      {title === null ? null : (
        <TextField
          id={idOf('title')}
          name="title"
          required
          lang={lang}
          label={texts.title}
          error={state.fieldErrors.title}
          defaultValue={written('title', title)}
        />
      )}
      <TextArea
        id={idOf('text')}
        name="text"
        required
        rows={9}
        lang={lang}
        label={texts.text}
        hint={texts.hint}
        error={state.fieldErrors.text}
        defaultValue={written('text', text)}
      />
      <SecondLook state={state} idOf={idOf} texts={texts.look} />
      <Button busy={busy}>{texts.submit}</Button>
    </form>
  );
}
