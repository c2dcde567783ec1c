'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { cancelSignUpAction, signUpAction } from './sign-up.action';

type SignUpFormProps = {
  isSignedUp: boolean;
  id: string;
  locale: string;
  /** Where the form stands. */
  path: string;
  label: string;
};

/** One button that says yes to a meeting, or no again. What holds is said above it, by the page. */
export function SignUpForm({ isSignedUp, id, locale, path, label }: SignUpFormProps) {
  const [state, action, busy] = useActionState(isSignedUp ? cancelSignUpAction : signUpAction, emptyForm, path);
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <Button busy={busy} tone={isSignedUp ? 'line' : undefined}>
        {label}
      </Button>
    </form>
  );
}
