'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { confirm } from './confirm-sign-in.action';

type ConfirmFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  token: string;
  submit: string;
};

/** The one button that uses the link. */
export function ConfirmForm({ locale, here, token, submit }: ConfirmFormProps) {
  const [state, action, isPending] = useActionState(confirm, emptyForm, here);
  const message = state.error ?? state.fieldErrors.token;
  return (
    <form action={action} className="form">
      {message ? (
        <Banner tone="error" live>
          {message}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button busy={isPending}>{submit}</Button>
    </form>
  );
}
