'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { claim } from './claim-administration.action';

type ClaimFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  token: string;
  texts: { email: string; hint: string; submit: string; errors: string };
};

export function ClaimForm({ locale, here, token, texts }: ClaimFormProps) {
  const [state, action, isPending] = useActionState(claim, emptyForm, here);
  const message = state.fieldErrors.email ?? state.fieldErrors.token ?? state.error;
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={message ? [{ fieldId: 'email', message }] : []} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        maxLength={254}
        required
        label={texts.email}
        hint={texts.hint}
        error={message}
        key={state.attempt}
        defaultValue={String(state.values.email ?? '')}
      />
      <Button busy={isPending}>{texts.submit}</Button>
    </form>
  );
}
