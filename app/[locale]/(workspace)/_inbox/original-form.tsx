'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { originalAction } from './original.action';

type OriginalFormProps = {
  locale: Locale;
  code: string;
  lang: string;
  mayErase: boolean;
  texts: { view: string; erase: string; eraseNote: string; erased: string };
};

/** Asks for the kept original, which comes with this answer alone and is written in the log; or erases it for good. */
export function OriginalForm({ locale, code, lang, mayErase, texts }: OriginalFormProps) {
  const [state, action, busy] = useActionState(originalAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  const { done } = state;
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      {done?.text ? (
        <div className="reply" lang={lang} role="status">
          {done.title ? <h4>{done.title}</h4> : null}
          <p className="given-text">{done.text}</p>
        </div>
      ) : null}
      {done?.erased ? <p role="status">{texts.erased}</p> : null}
      <p className="inline-form">
        <Button small tone="line" name="act" value="view" busy={busy}>
          {texts.view}
        </Button>
      </p>
      {mayErase ? (
        <details className="twin">
          <summary>{texts.erase}</summary>
          <p className="small soft">{texts.eraseNote}</p>
          <Button small tone="line" name="act" value="erase" busy={busy}>
            {texts.erase}
          </Button>
        </details>
      ) : null}
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
    </form>
  );
}
