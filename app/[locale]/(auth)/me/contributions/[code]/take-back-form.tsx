'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { takeBackAction } from './take-back.action';

type TakeBackFormProps = { locale: Locale; code: string; texts: { summary: string; sure: string; button: string } };

/** Opens before it can be pressed, so that nobody takes back by mistake. */
export function TakeBackForm({ locale, code, texts }: TakeBackFormProps) {
  const [state, action, busy] = useActionState(takeBackAction, emptyForm, pathTo(locale, '/me/contributions/[code]', { code }));
  return (
    <details className="twin">
      <summary>{texts.summary}</summary>
      <form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="code" value={code} />
        <p>{texts.sure}</p>
        <Button tone="line" busy={busy}>
          {texts.button}
        </Button>
        {state.error ? (
          <p className="error-text" role="alert">
            {state.error}
          </p>
        ) : null}
      </form>
    </details>
  );
}
