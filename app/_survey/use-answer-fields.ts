'use client';

import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { metSurvey } from '@/lib/surveys/met-survey';
import { knownFields } from '@/lib/surveys/survey-answers-schema';
import { questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { type AnswerFields, fieldsOfQuestion, manyOf } from '@/lib/surveys/survey-fields';

/**
 * The fields of a survey while somebody fills them in. Those that are not on the screen keep what stands in them, so
 * that neither going back nor a condition that comes and goes loses an answer.
 */
export function useAnswerFields(definition: SurveyDefinition, initial: AnswerFields) {
  const { register, watch, getValues, setValue } = useForm<Record<string, unknown>>({ defaultValues: initial });
  const values = JSON.stringify(knownFields(definition, watch()));
  const fields = useMemo(() => JSON.parse(values) as AnswerFields, [values]);
  const met = useMemo(() => metSurvey(definition, fields), [definition, fields]);

  const change = (name: string, value: string | string[]) => setValue(name, value, { shouldDirty: true });

  /** What stands in the fields at this moment, also what has not been drawn yet. */
  const read = () => knownFields(definition, getValues());

  /** Puts other answers in, as they were kept elsewhere. */
  function fillIn(others: AnswerFields) {
    const now = read();
    for (const name of questionsOf(definition).flatMap(fieldsOfQuestion)) {
      const coming = manyOf(others, name);
      if (JSON.stringify(manyOf(now, name)) === JSON.stringify(coming)) continue;
      setValue(name, coming.length > 1 ? coming : (coming[0] ?? ''));
    }
  }

  return { fields, met, change, read, fillIn, register: (name: string) => register(name) };
}
