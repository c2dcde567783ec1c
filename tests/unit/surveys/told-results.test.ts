import { describe, expect, it } from 'vitest';
import { areAnswersIn, lastAnswerOn } from '@/lib/projects/answer-days';
import type { Told } from '@/lib/statistics/told-together';
import { askedQuestions } from '@/lib/surveys/asked-question';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { toldFigure } from '@/lib/surveys/told-results';
import { tableKey, toldTables } from '@/lib/surveys/told-tables';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';

const asked = (question: SurveyQuestion) => askedQuestions([aDefinition([question])])[0] as ReturnType<typeof askedQuestions>[0];
const telling = (question: SurveyQuestion, groups: Record<string, number[]>) => {
  const told: Told = {
    whole: 30,
    tables: new Map(Object.entries(groups).map(([part, sizes]) => [tableKey(question.key, part), sizes])),
  };
  return toldFigure(asked(question), told);
};

describe('a question of a survey that is open', () => {
  it('is told as bars, with those who did not answer as a group', () => {
    expect(telling(aQuestion('single'), { '': [15, 10, 0, 5] })).toMatchObject({
      type: 'bars',
      bars: [{ persons: 15 }, { persons: 10 }, { persons: null }],
      unanswered: 5,
    });
  });

  it('is told option by option where several can be chosen', () => {
    expect(telling(aQuestion('multiple'), { a: [20, 10], b: [0, 30] })).toMatchObject({
      isOverlapping: true,
      bars: [{ persons: 20 }, { persons: null }, { persons: null }, { persons: null }],
    });
  });

  it('is told without an order, an average or a middle, which would tell more than the numbers', () => {
    const ranking = aQuestion('ranking', { isRequired: true });
    expect(telling(ranking, { '': [5, 15, 10, 0] })).toMatchObject({
      isOrdered: false,
      places: [
        { persons: 5, average: null },
        { persons: 15, average: null },
        { persons: 10, average: null },
      ],
    });
    expect(telling(aQuestion('scale'), { '': [5, 5, 5, 5, 5, 5] })).toMatchObject({
      spans: [5, 5, 5, 5, 5].map((persons) => ({ persons })),
      median: null,
      average: null,
    });
  });

  it('waits for the count where it is not told: numbers, dates, places, amounts, and what has too many answers', () => {
    for (const kind of ['number', 'date', 'place', 'allocation', 'file'] as const) {
      expect(toldTables(asked(aQuestion(kind)))).toEqual([]);
      expect(telling(aQuestion(kind), {})).toEqual({ type: 'later' });
    }
    const options = Array.from({ length: 12 }, (_, index) => ({ key: `o${index}`, labelDa: 'En', labelEn: 'One' }));
    expect(toldTables(asked(aQuestion('dropdown', { options })))).toEqual([]);
    expect(telling(aQuestion('single'), {})).toEqual({ type: 'later' });
  });

  it('puts each person in one group: by what they chose, by row, by what they set first', () => {
    const groupsOf = (
      kind: Parameters<typeof aQuestion>[0],
      part: { part: string; choice: string | null; number: number | null },
    ) => toldTables(asked(aQuestion(kind))).map(({ groupOf }) => groupOf(part));
    expect(groupsOf('single', { part: 'b', choice: 'b', number: null })).toEqual([1]);
    expect(groupsOf('ranking', { part: 'c', choice: null, number: 1 })).toEqual([2]);
    expect(groupsOf('ranking', { part: 'c', choice: null, number: 2 })).toEqual([-1]);
    expect(groupsOf('scale', { part: '', choice: null, number: 5 })).toEqual([4]);
    expect(groupsOf('matrix', { part: 'y', choice: 'mid', number: null })).toEqual([-1, 1]);
    expect(groupsOf('multiple', { part: 'a', choice: 'a', number: null })).toEqual([0, -1, -1, -1]);
  });
});

describe('the last day of a survey', () => {
  it('is that of its phase, or a later one for what came on paper', () => {
    const closesOn = new Date('2026-11-20');
    expect(lastAnswerOn({ closesOn, paperUntil: null })).toBe('2026-11-20');
    expect(lastAnswerOn({ closesOn, paperUntil: new Date('2026-11-27') })).toBe('2026-11-27');
    expect(lastAnswerOn({ closesOn, paperUntil: new Date('2026-11-10') })).toBe('2026-11-20');
    expect(areAnswersIn({ closesOn, paperUntil: null }, new Date('2026-11-20T22:59:00Z'))).toBe(false);
    expect(areAnswersIn({ closesOn, paperUntil: null }, new Date('2026-11-20T23:00:00Z'))).toBe(true);
  });
});
