'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';

type ActFormProps = {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. */
  path: string;
  locale: Locale;
  /** What it acts on; none for something that acts on all. */
  id?: string;
  label: string;
  /** Said to screen readers after the label, so that buttons of a list can be told apart. */
  about?: string;
  children?: ReactNode;
};

/** One button in a list, with what must be chosen or written for it, and why it did not work. */
export function ActForm({ action: act, path, locale, id, label, about, children }: ActFormProps) {
  const [state, action, busy] = useActionState(act, emptyForm, path);
  // Without scripts every form of this action on the page is drawn with the answer to one of them.
  const isMine = id === undefined || state.values.id === id;
  const problems = isMine ? [state.error, ...Object.values(state.fieldErrors)].filter(Boolean) : [];
  return (
    <form action={action} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      {id ? <input type="hidden" name="id" value={id} /> : null}
      {children}
      <Button tone="line" small busy={busy}>
        {label}
        {about ? <span className="vh"> {about}</span> : null}
      </Button>
      {problems.length > 0 ? (
        <span className="error-text" role="alert">
          {problems.join(' ')}
        </span>
      ) : null}
    </form>
  );
}
