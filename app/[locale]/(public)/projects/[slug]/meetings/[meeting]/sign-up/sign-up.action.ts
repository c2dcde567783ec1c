'use server';

import { refresh } from 'next/cache';
import { signUpSchema } from '@/lib/projects/meeting-schema';
import { cancelSignUp } from '@/lib/projects/server/cancel-sign-up';
import { signUp } from '@/lib/projects/server/sign-up';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

const shared = { messages: 'signUp', schema: signUpSchema, limit: { name: 'sign-up', points: 30, seconds: 600 } } as const;

/** Signs somebody up for a meeting and says what they got; the page shows the same. */
export async function signUpAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await submitForm({
    previous,
    form,
    ...shared,
    command: signUp,
    done: ({ hasSeat }) => ({ message: { said: hasSeat ? 'seat' : 'waits' } }),
  });
  return drawnAnew(state);
}

/** Takes somebody off the list again. */
export async function cancelSignUpAction(previous: FormState, form: FormData): Promise<FormState> {
  const said = { message: { said: 'left' } };
  return drawnAnew(await submitForm({ previous, form, ...shared, command: cancelSignUp, done: () => said }));
}

/** The page says what holds now: nothing public has changed, so it is not drawn anew by itself. */
function drawnAnew(state: FormState): FormState {
  if (state.done) refresh();
  return state;
}
