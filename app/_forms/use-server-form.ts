'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useRef, useState, useTransition } from 'react';
import { emptyForm, type FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { useDraft } from './use-draft';

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type Options = {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. Left out, HTML checkers miss the address. */
  path?: string;
  /** Said when no answer came: the text is still on the screen. */
  unreachable: string;
  /** Name of the draft kept on this device while somebody writes; none without a name. */
  draft?: string;
};

/**
 * One form, sent to one server action. Without JavaScript the browser posts it and the page comes
 * back with everything filled in. With JavaScript it is sent once however often it is pressed,
 * nothing written is lost when the server cannot be reached, and a draft is kept on the device
 * until it has been sent. Spread `form` onto the `<form>`; `send` is for forms with checks of their own.
 */
export function useServerForm({ action, path, unreachable, draft }: Options) {
  const [answered, formAction] = useActionState(action, emptyForm, path);
  const [latest, setLatest] = useState<FormState>();
  const [isBusy, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);
  const kept = useDraft(ref, draft);
  const state = latest ?? answered;

  function send() {
    const form = ref.current;
    if (!form || isSending.current) return;
    isSending.current = true;
    const data = new FormData(form);
    kept.sending();
    startTransition(async () => {
      try {
        const next = await action(state, data);
        if (next.done) {
          form.reset();
          kept.forget();
        } else kept.refused();
        setLatest(next);
      } catch (error) {
        unstable_rethrow(error);
        kept.refused();
        setLatest({ fieldErrors: {}, error: unreachable, values: fieldsOf(data), attempt: state.attempt + 1 });
      } finally {
        isSending.current = false;
      }
    });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return {
    state,
    isBusy,
    isDraftRestored: kept.isRestored,
    send,
    form: { ref, action: formAction, onSubmit, onInput: kept.save, noValidate: true } as const,
  };
}
