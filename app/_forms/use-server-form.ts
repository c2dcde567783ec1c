'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, type RefObject, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import { readAccount } from '@/app/_session/read-account';
import { emptyForm, type FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { sendGuarded } from './send-guarded';
import { type DraftOptions, useDraft } from './use-draft';

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Why a form came back that nobody answered. */
export const unreachableCode = 'unreachable';

type Options = DraftOptions & {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. Left out, HTML checkers miss the address. */
  path?: string;
  /** Said when no answer came: the text is still on the screen. */
  unreachable: string;
};

/**
 * One form, sent to one server action. Without JavaScript the browser posts it and the page comes
 * back with everything filled in. With JavaScript it is sent once however often it is pressed,
 * nothing written is lost when the server cannot be reached, and a draft is kept on the device
 * until it has been sent. Spread `form` onto the `<form>`; `send` is for forms with checks of their own.
 */
export function useServerForm({ action, path, unreachable, ...drafted }: Options) {
  const [answered, formAction] = useActionState(action, emptyForm, path);
  const [latest, setLatest] = useState<FormState>();
  const [isBusy, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);
  const kept = useDraft(ref, drafted);
  const opened = useOpened(ref);
  const [note, setNote] = useState<string>();
  const state = latest ?? answered;

  function send() {
    const form = ref.current;
    if (!form || isSending.current) return;
    isSending.current = true;
    const data = new FormData(form);
    if (!data.get('opened')) data.set('opened', opened.current);
    kept.sending();
    startTransition(async () => {
      try {
        const next = await sendGuarded((sent) => action(state, sent), data, setNote);
        if (next.done) {
          form.reset();
          kept.forget();
        } else kept.refused();
        setLatest(next);
      } catch (error) {
        unstable_rethrow(error);
        kept.refused();
        setLatest({
          fieldErrors: {},
          error: unreachable,
          errorCode: unreachableCode,
          values: fieldsOf(data),
          attempt: state.attempt + 1,
        });
      } finally {
        setNote(undefined);
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
    /** For `FormGuard`: when the form came back, and what is said while the browser calculates. */
    guard: { opened: state.opened, note },
    isDraftRestored: kept.isRestored,
    putDraftAside: kept.putAside,
    send,
    form: { ref, action: formAction, onSubmit, onInput: kept.save, noValidate: true } as const,
  };
}

/** When the form was shown, for pages that are drawn once for everybody and cannot say it themselves. */
function useOpened(form: RefObject<HTMLFormElement | null>): RefObject<string> {
  const opened = useRef('');
  useEffect(() => {
    const fields = form.current?.elements;
    if (!fields?.namedItem('website') || fields.namedItem('opened')) return;
    void readAccount().then((answer) => {
      opened.current = answer.opened;
    });
  }, [form]);
  return opened;
}
