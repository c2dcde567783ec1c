'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { liftBlockAction } from './block.action';

type LiftBlockFormProps = { locale: Locale; id: string; label: string; about: string };

export function LiftBlockForm({ locale, id, label, about }: LiftBlockFormProps) {
  const [state, action, busy] = useActionState(liftBlockAction, emptyForm, pathTo(locale, '/workspace/blocks'));
  return (
    <form action={action} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <Button small tone="line" busy={busy}>
        {label} <span className="vh">{about}</span>
      </Button>
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}
