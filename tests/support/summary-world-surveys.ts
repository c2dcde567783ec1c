import { db } from '@/lib/platform/db';
import { demographicOptions, demographicQuestion } from '@/lib/surveys/demographic-block';
import type { SurveyAnswers } from '@/lib/surveys/survey-answer';
import { day } from './factories/projects';
import { aDefinition, aQuestion } from './factories/survey-of-every-kind';
import { aResponse, aSurveyOf, manyResponses } from './factories/surveys';
import type { seededRandom } from './seeded-random';

type Random = ReturnType<typeof seededRandom>;

const ages = demographicOptions('ageGroup').map(({ key }) => key);

/** Everybody who lives here by age; of those of 75 and more nothing is known. */
export async function aVoluntaryPopulation(): Promise<void> {
  const known = ages.filter((key) => !['75+', 'prefer_not'].includes(key));
  await db().populationFigure.createMany({
    skipDuplicates: true,
    data: known.map((group, index) => ({
      characteristic: 'ageGroup',
      group,
      persons: 1_000 + index * 731,
      sourceDa: 'Et register',
      sourceEn: 'A register',
      asOf: day(-300),
    })),
  });
}

/** A survey of most kinds of questions, answered by these people and by letter code; the results of one question are not published. */
export async function aSurveyInWorld(
  phase: { id: string; projectId: string },
  people: readonly { personId: string }[],
  random: Random,
): Promise<void> {
  const title = `Spørgeskema ${phase.id}`;
  const survey = await aSurveyOf({ ...aDefinition(questions()), titleDa: title, titleEn: title }, phase);
  await db().survey.update({ where: { id: survey.id }, data: { hiddenResults: ['dropdown'] } });
  const answered = await manyResponses(survey, people.length + random.whole(0, 80), () => answersBy(random));
  for (const [index, id] of answered.entries())
    await db().surveyResponse.update({
      where: { id },
      data: { personId: people[index]?.personId ?? null, submittedAt: day(-random.whole(4, 40)) },
    });
  for (let wordy = random.whole(0, 3); wordy > 0; wordy--) await aResponse(survey, { texts: { [textAt]: 'Mere lys.' } });
}

const questions = () => [
  demographicQuestion('age', 'ageGroup'),
  aQuestion('single', { isRequired: true }),
  aQuestion('multiple'),
  aQuestion('matrix'),
  aQuestion('ranking', { isRequired: true }),
  aQuestion('scale', { isRequired: true }),
  aQuestion('number'),
  aQuestion('date'),
  aQuestion('place', { max: 1 }),
  aQuestion('allocation'),
  aQuestion('long_text'),
  aQuestion('dropdown'),
];
const textAt = questions().findIndex(({ kind }) => kind === 'long_text');

function answersBy(random: Random): SurveyAnswers {
  const option = () => random.pick(['a', 'a', 'a', 'b', 'b', 'c']);
  const step = () => random.pick(['low', 'low', 'mid', 'high']);
  const first = option();
  const order = [first, ...['a', 'b', 'c'].filter((key) => key !== first)];
  const every: SurveyAnswers = {
    age: { choices: [random.pick(ages.slice(1, 5))] },
    dropdown: { choices: [option()] },
    multiple: { choices: [...new Set([option(), option()])] },
    matrix: { rows: { x: step(), y: step() } },
    number: { number: random.whole(0, 60) },
    date: { date: `2026-0${random.whole(1, 5)}-15` },
    place: { shapes: [{ type: 'Point', coordinates: [random.pick([10.88, 10.49]), 56.42] }] },
    allocation: { amounts: { [first]: 70, [order[1] ?? '']: 30 } },
  };
  const given = Object.entries(every).filter(() => random.whole(1, 6) > 1);
  return {
    ...Object.fromEntries(given),
    single: { choices: [option()] },
    ranking: { order },
    scale: { number: random.whole(1, 5) },
  };
}
