'use client';

import { EmailField } from '@/app/_forms/email-field';
import { FormGuard } from '@/app/_forms/form-guard';
import { useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { requestSignIn } from './request-sign-in.action';

type SignInFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  returnTo: string;
  /** When the page was drawn, signed. */
  opened: string;
  texts: { email: string; hint: string; submit: string; errors: string; unreachable: string };
};

/** Asks for a sign-in link. Works without JavaScript. */
export function SignInForm({ locale, here, returnTo, opened, texts }: SignInFormProps) {
  const { state, guard, isBusy, form } = useServerForm({ action: requestSignIn, path: here, unreachable: texts.unreachable });
  const message = state.fieldErrors.email ?? state.error;
  return (
    <form {...form} className="form">
      <ErrorSummary heading={texts.errors} errors={message ? [{ fieldId: 'email', message }] : []} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <FormGuard {...guard} opened={guard.opened ?? opened} />
      <EmailField id="email" state={state} label={texts.email} hint={texts.hint} error={message} />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
