'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import type { FormAction } from './use-server-form';

type LinkFormProps = {
  action: FormAction;
  locale: string;
  token: string;
  /** Where the form stands: without JavaScript it is posted there. */
  path: string;
  /** Left out where there is nothing left to press: only what came of it is said then. */
  submit?: string;
  tone?: 'line';
  /** Said when it is done; none when another page says it. */
  done?: string;
};

/** The one button that uses a link from a mail; opening the page uses nothing up. */
export function LinkForm({ action: given, locale, token, path, submit, tone, done }: LinkFormProps) {
  const [state, action, isBusy] = useActionState(given, emptyForm, path);
  if (done && state.done)
    return (
      <Banner tone="ok" live>
        {done}
      </Banner>
    );
  const message = state.error ?? state.fieldErrors.token;
  const refusal = message ? (
    <Banner tone="error" live>
      {message}
    </Banner>
  ) : null;
  if (!submit) return refusal;
  return (
    <form action={action} className="form">
      {refusal}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button tone={tone} busy={isBusy}>
        {submit}
      </Button>
    </form>
  );
}
