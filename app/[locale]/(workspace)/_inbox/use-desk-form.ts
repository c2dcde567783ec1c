'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useEffect } from 'react';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** A form of the desk: what it changed stands on the page at once, and so does what a refusal makes out of date. */
export function useDeskForm(act: FormAction, page: string) {
  const [state, action, busy] = useActionState(act, emptyForm, page);
  const router = useRouter();
  const isStale = state.done !== undefined || state.errorCode !== undefined;
  useEffect(() => {
    if (isStale && state.attempt > 0) router.refresh();
  }, [isStale, state.attempt, router]);
  return [state, action, busy] as const;
}
