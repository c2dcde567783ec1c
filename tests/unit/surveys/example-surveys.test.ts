import { expect, test } from 'vitest';
import { answeredKinds, demographics, questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { surveyDefinitionSchema } from '@/lib/surveys/survey-definition-schema';
import { withPicture } from '@/lib/surveys/survey-editing';
import { faultsOf } from '@/lib/surveys/survey-faults';
import { harbourSurvey, nameSurvey, solparkSurvey } from '@/prisma/seed/demo/survey-content';

test.each([solparkSurvey, harbourSurvey, nameSurvey])(
  'the example survey $slug could be published as it stands',
  ({ definition, pictures }) => {
    const drawn = Object.keys(pictures ?? {}).reduce(
      (whole: SurveyDefinition, option) => withPicture(whole, 'stop', option, 'file'),
      definition,
    );
    expect(surveyDefinitionSchema.safeParse(drawn).error).toBeUndefined();
    expect(faultsOf(drawn)).toEqual([]);
  },
);

test('the fictional project asks a question of every kind, with conditions, a jump and the demographic block', () => {
  const { definition } = solparkSurvey;
  const questions = questionsOf(definition);
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(answeredKinds));
  expect(definition.pages.flatMap(({ jumps }) => jumps)).toHaveLength(1);
  expect(questions.filter(({ showWhen }) => showWhen).length).toBeGreaterThan(2);
  expect(questions.flatMap((question) => ('demographic' in question && question.demographic) || [])).toEqual([...demographics]);
});

test('the survey about the harbour is short: nine questions on two pages, one condition', () => {
  const { definition } = harbourSurvey;
  expect(questionsOf(definition)).toHaveLength(9);
  expect(definition.pages).toHaveLength(2);
  expect(questionsOf(definition).filter(({ showWhen }) => showWhen)).toHaveLength(1);
});
