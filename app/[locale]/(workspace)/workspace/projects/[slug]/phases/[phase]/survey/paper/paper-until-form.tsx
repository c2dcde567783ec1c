'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { setPaperUntilAction } from './set-paper-until.action';

type PaperUntilFormProps = {
  hidden: Record<'locale' | 'project' | 'phase', string>;
  path: string;
  chosen: string;
  earliest: string;
  texts: Record<'label' | 'hint' | 'submit' | 'done', string>;
};

/** The last day answers on paper are typed in. */
export function PaperUntilForm({ hidden, path, chosen, earliest, texts }: PaperUntilFormProps) {
  const [state, action, isBusy] = useActionState(setPaperUntilAction, emptyForm, path);
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
      <TextField
        id="paperUntil"
        name="paperUntil"
        type="date"
        label={texts.label}
        hint={texts.hint}
        min={earliest}
        defaultValue={String(state.values.paperUntil ?? chosen)}
        error={state.fieldErrors.paperUntil}
      />
      <Button tone="line" busy={isBusy}>
        {texts.submit}
      </Button>
    </form>
  );
}
