'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type SettingFormProps = {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. */
  path: string;
  hidden: Record<'locale' | 'project' | 'phase', string>;
  texts: Record<'submit' | 'done', string>;
  children: (state: FormState) => ReactNode;
};

/** One setting of a survey: the field it is chosen in, whether it is saved, and a button. */
export function SettingForm({ action: act, path, hidden, texts, children }: SettingFormProps) {
  const [state, action, isBusy] = useActionState(act, emptyForm, path);
  return (
    <form action={action} className="form">
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      {state.done ? (
        <Banner tone="ok" live>
          {texts.done}
        </Banner>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(state)}
      <Button tone="line" busy={isBusy}>
        {texts.submit}
      </Button>
    </form>
  );
}
