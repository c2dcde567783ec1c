'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type ButtonFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  here: string;
  label: string;
  /** Said after the label, for those who cannot see what stands beside it. */
  about?: string;
  id?: string;
  tone?: 'primary' | 'line';
};

/** A form that is one button. */
export function ButtonForm({ action, locale, here, label, about, id, tone = 'line' }: ButtonFormProps) {
  const [state, send, isPending] = useActionState(action, emptyForm, here);
  return (
    <form action={send}>
      <input type="hidden" name="locale" value={locale} />
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <Button tone={tone === 'line' ? 'line' : undefined} busy={isPending}>
        {label}
        {about ? <span className="vh">: {about}</span> : null}
      </Button>
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
    </form>
  );
}
