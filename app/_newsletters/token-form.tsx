'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { confirmSubscriptionAction } from './confirm-subscription.action';
import { endSubscriptionAction } from './end-subscription.action';

const actions: Record<'confirm' | 'end', FormAction> = { confirm: confirmSubscriptionAction, end: endSubscriptionAction };

type TokenFormProps = { act: 'confirm' | 'end'; locale: string; token: string; path: string; submit: string; done: string };

/** The one button that uses a link from a mail; opening the page uses nothing up. */
export function TokenForm({ act, locale, token, path, submit, done }: TokenFormProps) {
  const [state, action, isBusy] = useActionState(actions[act], emptyForm, path);
  if (state.done)
    return (
      <Banner tone="ok" live>
        {done}
      </Banner>
    );
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
      <Button busy={isBusy}>{submit}</Button>
    </form>
  );
}
