'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';

type SureFormProps = {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. */
  path: string;
  hidden: Record<string, string>;
  texts: { summary: string; sure: string; button: string; about?: string };
};

/** One button that opens before it can be pressed, so that nobody does it by mistake. */
export function SureForm({ action: given, path, hidden, texts }: SureFormProps) {
  const [state, action, busy] = useActionState(given, emptyForm, path);
  const about = texts.about ? <span className="vh">: {texts.about}</span> : null;
  return (
    <details className="twin">
      <summary>
        {texts.summary} {about}
      </summary>
      <form action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <p>{texts.sure}</p>
        <Button tone="line" busy={busy}>
          {texts.button} {about}
        </Button>
        {state.error ? (
          <p className="error-text" role="alert">
            {state.error}
          </p>
        ) : null}
      </form>
    </details>
  );
}
