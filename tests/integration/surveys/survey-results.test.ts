import { describe, expect, it } from 'vitest';
import { now } from '@/lib/platform/clock';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import { getSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import type { SurveyAnswers } from '@/lib/surveys/survey-answer';
import { answeredKinds } from '@/lib/surveys/survey-definition';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aPhase, day } from '@/tests/support/factories/projects';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aSurveyOf, manyResponses } from '@/tests/support/factories/surveys';

const db = testDatabase();
const closed = { opensOn: day(-9), closesOn: day(-2) };

/** An answer of every kind that has rows; the number decides which. */
function everyKind(number: number): SurveyAnswers {
  const option = ['a', 'b', 'c'][number % 3] ?? 'a';
  const others = ['a', 'b', 'c'].filter((key) => key !== option);
  return {
    single: { choices: [option] },
    dropdown: { choices: [option] },
    multiple: { choices: number % 2 ? [option, 'other'] : [option] },
    image_choice: { choices: [option] },
    ranking: { order: [option, ...others] },
    scale: { number: (number % 5) + 1 },
    rating: { number: (number % 5) + 1 },
    matrix: { rows: { x: 'low', y: ['low', 'mid', 'high'][number % 3] ?? 'low' } },
    number: { number: number % 40 },
    date: { date: `2026-0${(number % 3) + 1}-15` },
    place: { shapes: [{ type: 'Point', coordinates: [10.8, 56.4] }] },
    allocation: { amounts: { [option]: 70, [others[0] ?? '']: 30 } },
  };
}

async function aClosedSurvey(questions?: Parameters<typeof aDefinition>[0]) {
  return aSurveyOf(aDefinition(questions), await aPhase(closed));
}

describe('the results of a survey of every kind', () => {
  it('count what was stored, kind by kind', async () => {
    const required = { single: true, matrix: true, scale: true, date: true } as Record<string, boolean>;
    const questions = answeredKinds.map((kind) => aQuestion(kind, { isRequired: required[kind] ?? false }));
    const survey = await aClosedSurvey(questions);
    await manyResponses(survey, 60, everyKind);
    const results = await getSurveyResults(survey.id, now());
    const figure = (key: string) => results?.questions.find((question) => question.key === key)?.figure;
    const twenties = [{ persons: 20 }, { persons: 20 }, { persons: 20 }];
    expect(results).toMatchObject({ persons: 60, counted: 60, unpublished: 0 });
    expect(figure('single')).toMatchObject({ type: 'bars', bars: twenties });
    expect(figure('dropdown')).toMatchObject({
      bars: [{ persons: null }, { persons: null }, { persons: null }],
      unanswered: null,
    });
    expect(figure('multiple')).toMatchObject({ bars: [...twenties, { key: 'other', persons: 30 }] });
    expect(figure('matrix')).toMatchObject({ rows: [{ persons: [null, null, null] }, { persons: [20, 20, 20] }] });
    expect(figure('ranking')).toMatchObject({ type: 'ranking', isOrdered: true });
    expect(figure('scale')).toMatchObject({ type: 'spread', of: 'steps', spans: { length: 5 } });
    expect(figure('number')).toMatchObject({ type: 'spread', of: 'numbers' });
    expect(figure('date')).toMatchObject({ type: 'spread', of: 'dates', spans: { length: 3 } });
    expect(figure('allocation')).toMatchObject({ type: 'shares' });
    expect(figure('place')).toEqual({ type: 'places', persons: null, towns: [] });
  });

  it('take as many statements for 1,000 answers as for 10', async () => {
    const statements = async (count: number) => {
      const survey = await aClosedSurvey();
      await manyResponses(survey, count, everyKind);
      return countStatements(() => getSurveyResults(survey.id, now()));
    };
    expect(await statements(1_000)).toBe(await statements(10));
  });

  it('leave out the questions staff do not publish, and say how many they are', async () => {
    const survey = await aClosedSurvey([aQuestion('single'), aQuestion('rating')]);
    await manyResponses(survey, 20, () => ({ single: { choices: ['a'] }, rating: { number: 3 } }));
    await db.survey.update({ where: { id: survey.id }, data: { hiddenResults: ['rating'] } });
    const results = await getSurveyResults(survey.id, now());
    expect(results?.questions.map(({ key }) => key)).toEqual(['single']);
    expect(results?.unpublished).toBe(1);
  });

  it('count a question by its key across versions', async () => {
    const survey = await aClosedSurvey([aQuestion('single', { isRequired: true })]);
    await manyResponses(survey, 8, () => ({ single: { choices: ['a'] } }));
    const changed = aDefinition([aQuestion('single', { isRequired: true, labelDa: 'Nye ord' }), aQuestion('rating')]);
    await publishVersion(db, survey.id, changed, now());
    const { publishedId } = await db.survey.findUniqueOrThrow({ where: { id: survey.id } });
    const second = { ...survey, versionId: publishedId ?? '', definition: changed };
    await manyResponses(second, 9, (number) => ({ single: { choices: [number < 2 ? 'a' : 'b'] } }));
    const results = await getSurveyResults(survey.id, now());
    expect(results?.questions).toMatchObject([
      {
        key: 'single',
        labelDa: 'Nye ord',
        change: 'reworded',
        figure: { bars: [{ persons: 10 }, { persons: null }, { persons: null }] },
      },
      { key: 'rating', change: 'sometimes' },
    ]);
  });
});
