'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { emptyForm } from '@/lib/web/form-state';
import { EmailField } from './email-field';
import type { FormAction } from './use-server-form';

type EmailFormProps = {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. */
  path: string;
  id: string;
  /** What goes with the address; what is wrong with one of them is said at the address. */
  hidden: Record<string, string>;
  /** Somebody else's address: the browser does not offer one's own. */
  isOthers?: boolean;
  texts: { email: string; hint: string; submit: string; errors: string };
};

/** Asks for one address and nothing else. Works without JavaScript. */
export function EmailForm({ action: given, path, id, hidden, isOthers, texts }: EmailFormProps) {
  const [state, action, isBusy] = useActionState(given, emptyForm, path);
  const [message = state.error] = ['email', ...Object.keys(hidden)].flatMap((name) => state.fieldErrors[name] ?? []);
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={message ? [{ fieldId: id, message }] : []} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <EmailField id={id} state={state} label={texts.email} hint={texts.hint} error={message} isOthers={isOthers} />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
