'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { requestSignIn } from './request-sign-in.action';

type SignInFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  returnTo: string;
  texts: { email: string; hint: string; submit: string; errors: string };
};

/** Asks for a sign-in link. Works without JavaScript. */
export function SignInForm({ locale, here, returnTo, texts }: SignInFormProps) {
  const [state, action, isPending] = useActionState(requestSignIn, emptyForm, here);
  const message = state.fieldErrors.email ?? state.error;
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={message ? [{ fieldId: 'email', message }] : []} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
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
