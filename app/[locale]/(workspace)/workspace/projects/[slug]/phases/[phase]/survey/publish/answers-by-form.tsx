'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { emptyForm } from '@/lib/web/form-state';
import { setAnswersByAction } from './set-answers-by.action';

type AnswersByFormProps = {
  hidden: Record<'locale' | 'project' | 'phase', string>;
  path: string;
  chosen: string;
  options: { value: string; label: string }[];
  texts: Record<'legend' | 'hint' | 'submit' | 'done', string>;
};

/** Whose answer counts once, as long as nobody has answered. */
export function AnswersByForm({ hidden, path, chosen, options, texts }: AnswersByFormProps) {
  const [state, action, isBusy] = useActionState(setAnswersByAction, emptyForm, path);
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
      <ChoiceGroup
        type="radio"
        id="answersBy"
        name="answersBy"
        legend={texts.legend}
        hint={texts.hint}
        options={options}
        chosen={[String(state.values.answersBy ?? chosen)]}
      />
      <Button tone="line" busy={isBusy}>
        {texts.submit}
      </Button>
    </form>
  );
}
