'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextArea } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { answerRequestAction } from './request.action';

type AnswerFormProps = {
  locale: string;
  here: string;
  number: string;
  length: number;
  outcomes: { value: string; label: string; note: string }[];
  texts: Record<'errors' | 'outcome' | 'answer' | 'answerHint' | 'submit', string>;
};

/** What came of a request, and the words the person gets. */
export function AnswerForm({ locale, here, number, length, outcomes, texts }: AnswerFormProps) {
  const [state, action, isPending] = useActionState(answerRequestAction, emptyForm, here);
  return (
    <form action={action} className="form" noValidate key={state.attempt}>
      <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'answer')} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="number" value={number} />
      <ChoiceGroup
        type="radio"
        id="outcome"
        name="outcome"
        legend={texts.outcome}
        error={state.fieldErrors.outcome}
        chosen={state.values.outcome ? [String(state.values.outcome)] : []}
        options={outcomes}
      />
      <TextArea
        id="answer"
        name="answer"
        rows={8}
        maxLength={length}
        label={texts.answer}
        hint={texts.answerHint}
        error={state.fieldErrors.answer}
        defaultValue={String(state.values.answer ?? '')}
      />
      <Button busy={isPending}>{texts.submit}</Button>
    </form>
  );
}
