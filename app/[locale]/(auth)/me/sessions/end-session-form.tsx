'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { endOne, endOthers } from './end-session.action';

type EndSessionFormProps = {
  locale: string;
  here: string;
  /** Which session; without it all but this one. */
  id?: string;
  label: string;
  /** Said to those who hear the page: which session the button ends. */
  about?: string;
};

/** Ends one session, or all others. */
export function EndSessionForm({ locale, here, id, label, about }: EndSessionFormProps) {
  const [state, action, isPending] = useActionState(id ? endOne : endOthers, emptyForm, here);
  const message = state.error ?? state.fieldErrors.id;
  return (
    <form action={action}>
      {message ? (
        <Banner tone="error" live>
          {message}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <Button tone="line" small={id !== undefined} busy={isPending}>
        {label}
        {about ? <span className="vh">: {about}</span> : null}
      </Button>
    </form>
  );
}
