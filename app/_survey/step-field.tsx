import { ChoiceGroup } from '@/app/_ui/choice';
import { inLocale } from '@/lib/i18n/locale';
import { manyOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';

/** A number from a scale with words at its ends, or a row of stars. */
export function SurveyStepField(props: SurveyFieldProps<'scale' | 'rating'>) {
  const { question, locale, id, words, note, hint, error, fields, register, texts } = props;
  const isScale = question.kind === 'scale';
  const [from, to] = isScale ? [question.from, question.to] : [1, question.steps];
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const [low, high] = isScale ? [inLocale(question, 'low', locale), inLocale(question, 'high', locale)] : ['', ''];
  /** What a step is called beside its number: only the ends have words. */
  const end = (step: number) => (step === from ? low : step === to ? high : '');
  const label = (step: number) => {
    if (isScale)
      return (
        <>
          {step}
          {end(step) ? <span className="vh">: {end(step)}</span> : null}
        </>
      );
    return (
      <>
        <span aria-hidden="true">★</span>
        <span className="vh">{filledIn(texts.steps, { number: step, steps: to })}</span>
      </>
    );
  };
  return (
    <div className={isScale ? 'survey-steps' : 'survey-steps survey-stars'}>
      <ChoiceGroup
        {...register(question.key)}
        type="radio"
        id={id}
        legend={
          <>
            {words} <span className="field-optional">{note}</span>
          </>
        }
        hint={hint}
        error={error}
        options={steps.map((step) => ({ value: String(step), label: label(step) }))}
        chosen={manyOf(fields, question.key)}
      />
      {low || high ? (
        <p className="survey-ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </p>
      ) : null}
    </div>
  );
}
