'use client';

import { useIsLive } from '@/app/_forms/use-is-live';
import { PlacePicker } from '@/app/_map/place-picker';
import { surveyLimits } from '@/lib/surveys/survey-definition';
import { manyOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';
import { QuestionFrame } from './question-frame';

/** Places on the map, or from the list of towns. */
export function SurveyPlaceField(props: SurveyFieldProps<'place'>) {
  const { question, locale, id, words, note, hint, error, fields, change, texts } = props;
  const isLive = useIsLive();
  const rules = { kinds: question.shapes, most: question.max, mostPoints: surveyLimits.shapePoints };
  const how = filledIn(question.max > 1 ? texts.upTo : texts.one, { most: question.max });
  return (
    <QuestionFrame {...{ id, words, note, error }} className="place-question" hint={`${hint} ${how}`.trim()}>
      <PlacePicker
        id={id}
        name={question.key}
        values={manyOf(fields, question.key)}
        rules={rules}
        acceptsOutside={question.acceptsOutside ?? false}
        isLive={isLive}
        isInvalid={error !== undefined}
        locale={locale}
        texts={texts}
        change={change}
      />
    </QuestionFrame>
  );
}
