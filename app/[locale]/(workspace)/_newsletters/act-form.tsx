'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { cancelNewsletterAction } from './cancel-newsletter.action';
import { testNewsletterAction } from './test-newsletter.action';

const actions: Record<'test' | 'cancel', FormAction> = { test: testNewsletterAction, cancel: cancelNewsletterAction };

type ActFormProps = { act: 'test' | 'cancel'; locale: string; id: string; label: string; path: string };

/** One button that does something with a newsletter, and says why when it cannot. */
export function ActForm({ act, locale, id, label, path }: ActFormProps) {
  const [state, action, isBusy] = useActionState(actions[act], emptyForm, path);
  return (
    <form action={action} className="publish">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <Button busy={isBusy} tone="line">
        {label}
      </Button>
    </form>
  );
}
