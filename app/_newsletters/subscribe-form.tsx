'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { requestSubscriptionAction } from './request-subscription.action';

type SubscribeFormProps = {
  locale: string;
  /** `project:<slug>` or `theme:<slug>`. */
  about: string;
  path: string;
  texts: { email: string; hint: string; submit: string; errors: string };
};

/** Asks for the newsletters of a project or theme. Works without JavaScript. */
export function SubscribeForm({ locale, about, path, texts }: SubscribeFormProps) {
  const [state, action, isBusy] = useActionState(requestSubscriptionAction, emptyForm, path);
  const message = state.fieldErrors.email ?? state.fieldErrors.about ?? state.error;
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={message ? [{ fieldId: 'subscribe-email', message }] : []} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="about" value={about} />
      <TextField
        id="subscribe-email"
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
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
