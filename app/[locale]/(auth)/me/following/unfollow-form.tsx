'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { endFollow } from './follow.action';

type UnfollowFormProps = { locale: string; here: string; id: string; texts: { stop: string; title: string; failed: string } };

/** Ends one follow of the list. */
export function UnfollowForm({ locale, here, id, texts }: UnfollowFormProps) {
  const [state, action, isPending] = useActionState(endFollow, emptyForm, here);
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <Button tone="quiet" small busy={isPending}>
        {texts.stop}
        <span className="vh">: {texts.title}</span>
      </Button>
      {state.error ? <p role="status">{texts.failed}</p> : null}
    </form>
  );
}
