'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextArea } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { ask } from './data.action';

type AskFormProps = {
  locale: string;
  here: string;
  length: number;
  texts: {
    errors: string;
    legend: string;
    kinds: { value: string; label: string; note: string }[];
    text: string;
    textHint: string;
    button: string;
    sent: string;
  };
};

/** Asks the municipality to correct something, or to stop using it. Works without JavaScript. */
export function AskForm({ locale, here, length, texts }: AskFormProps) {
  const [state, action, isPending] = useActionState(ask, emptyForm, here);
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'text')} />
      {state.done ? (
        <Banner tone="ok" live strong={state.done.number}>
          {texts.sent}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <ChoiceGroup
        type="radio"
        id="kind"
        name="kind"
        legend={texts.legend}
        error={state.fieldErrors.kind}
        key={`kind-${state.attempt}`}
        chosen={state.values.kind ? [String(state.values.kind)] : []}
        options={texts.kinds}
      />
      <TextArea
        id="text"
        name="text"
        rows={5}
        maxLength={length}
        label={texts.text}
        hint={texts.textHint}
        error={state.fieldErrors.text}
        key={`text-${state.attempt}`}
        defaultValue={String(state.values.text ?? '')}
      />
      <Button tone="line" busy={isPending}>
        {texts.button}
      </Button>
    </form>
  );
}
