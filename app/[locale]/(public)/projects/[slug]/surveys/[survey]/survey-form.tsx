'use client';

import { type FormEvent, useMemo, useState } from 'react';
import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { useCheckedForm } from '@/app/_forms/use-checked-form';
import { useServerForm } from '@/app/_forms/use-server-form';
import { StepUpNote } from '@/app/_identity/step-up-note';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { type GivenAnswers, surveyAnswersSchema } from '@/lib/surveys/survey-answers-schema';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { answerSurveyAction } from './answer-survey.action';
import { type AskedQuestion, QuestionField } from './question-field';

type SurveyFormProps = {
  locale: string;
  /** Where the form stands. */
  path: string;
  /** Where one confirms who one is, when the phase asks for it. */
  stepUpPath: string;
  /** Names the draft on the device: this survey and this person. */
  draft: string;
  submissionKey: string;
  /** When the page was drawn, signed. */
  opened: string;
  surveyId: string;
  definition: SurveyDefinition;
  questions: AskedQuestion[];
  sentences: Record<string, string>;
  texts: Record<
    'errorHeading' | 'unreachable' | 'draftRestored' | 'submit' | 'progress' | 'falseAlarm' | 'keepContact' | 'check' | 'stepUp',
    string
  >;
};

/** All questions on one page, so that they can be answered without JavaScript too. */
export function SurveyForm(props: SurveyFormProps) {
  const { locale, path, stepUpPath, draft, submissionKey, opened, surveyId, definition, questions, sentences, texts } = props;
  const { state, guard, isBusy, isDraftRestored, send, form } = useServerForm({
    action: answerSurveyAction,
    path,
    unreachable: texts.unreachable,
    draft,
  });
  const schema = useMemo(() => surveyAnswersSchema(definition), [definition]);
  const checked = useCheckedForm<GivenAnswers>({ schema, state, sentences, send });
  const [answered, setAnswered] = useState<number>();

  function onInput(event: FormEvent<HTMLFormElement>) {
    form.onInput();
    const data = new FormData(event.currentTarget);
    setAnswered(questions.filter(({ id }) => data.getAll(id).some((value) => String(value).trim() !== '')).length);
  }

  const total = questions.length;
  return (
    <form {...form} onInput={onInput} onSubmit={checked.onSubmit} className="form">
      <FormErrors
        heading={texts.errorHeading}
        fieldErrors={checked.errors}
        error={state.error}
        idOf={(field) => (questions.some(({ id }) => id === field) ? field : (questions[0]?.id ?? 'survey'))}
        firstField={questions[0]?.id ?? ''}
        attempt={checked.attempt}
      />
      <StepUpNote errorCode={state.errorCode} path={stepUpPath} text={texts.stepUp} />
      {isDraftRestored ? <Banner live>{texts.draftRestored}</Banner> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="surveyId" value={surveyId} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <FormGuard {...guard} opened={guard.opened ?? opened} />
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          given={state.values[question.id]}
          error={checked.errors[question.id]}
          {...checked.register(question.id)}
        />
      ))}
      {(['falseAlarm', 'keepContact'] as const).map((name) =>
        state.errorCode === asksFor[name] || state.values[name] === 'on' ? (
          <ChoiceGroup
            key={name}
            type="checkbox"
            id={name}
            name={name}
            legend={texts.check}
            legendHidden
            options={[{ value: 'on', label: texts[name] }]}
            chosen={state.values[name] === 'on' ? ['on'] : []}
          />
        ) : null,
      )}
      {answered === undefined ? null : (
        <p className="survey-progress" role="status">
          <progress max={total} value={answered} aria-hidden="true" />{' '}
          <span>{texts.progress.replace('{answered}', String(answered)).replace('{total}', String(total))}</span>
        </p>
      )}
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}

const asksFor = { falseAlarm: 'cprLikelyInText', keepContact: 'contactInText' } as const;
