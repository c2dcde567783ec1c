'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import type { RefusalTexts } from '@/app/_forms/refusal-texts';
import { useServerForm } from '@/app/_forms/use-server-form';
import { SecondLook, type SecondLookTexts } from '@/app/_participation/second-look';
import { Button } from '@/app/_ui/button';
import { TextArea, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { mendAction } from './mend.action';

type MendFormProps = {
  locale: Locale;
  code: string;
  title: string | null;
  text: string;
  lang: Locale;
  texts: RefusalTexts & { title: string; text: string; hint: string; submit: string; look: SecondLookTexts };
};

const idOf = (field: string) => `mend-${field}`;

/** The returned words, ready to be changed. A refused try keeps them; works without JavaScript. */
export function MendForm({ locale, code, title, text, lang, texts }: MendFormProps) {
  const path = pathTo(locale, '/me/contributions/[code]', { code });
  const { state, isBusy, form } = useServerForm({ action: mendAction, path, unreachable: texts.unreachable });
  const written = (name: string, otherwise: string) => String(state.values[name] ?? otherwise);
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={state.fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="text"
        attempt={state.attempt}
      />
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
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
