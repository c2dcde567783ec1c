import { describe, expect, it } from 'vitest';
import { askedQuestions } from '@/lib/surveys/asked-question';
import type { PartCount } from '@/lib/surveys/counted-persons';
import { answerRows, type SurveyAnswer } from '@/lib/surveys/survey-answer';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { countedFigure } from '@/lib/surveys/survey-results';
import type { Figure } from '@/lib/surveys/survey-views';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';

/** What so many persons with these answers come to; those without an answer are undefined. */
function figure(question: SurveyQuestion, answers: readonly (SurveyAnswer | undefined)[], groups?: readonly number[]): Figure {
  const columns = groups ? Math.max(...groups) + 1 : 1;
  const none = () => Array<number>(columns).fill(0);
  const [persons, answered] = [none(), none()];
  const parts = new Map<string, PartCount & { persons: number[] }>();
  for (const [index, answer] of answers.entries()) {
    const group = groups?.[index] ?? 0;
    persons[group] = (persons[group] ?? 0) + 1;
    if (!answer) continue;
    answered[group] = (answered[group] ?? 0) + 1;
    for (const { part, choice, number } of answerRows(question, answer)) {
      const name = JSON.stringify([part, choice, number]);
      const known = parts.get(name) ?? { part, choice, number, persons: none() };
      known.persons[group] = (known.persons[group] ?? 0) + 1;
      parts.set(name, known);
    }
  }
  const [asked] = askedQuestions([aDefinition([question])]);
  if (!asked) throw new Error('nothing was asked');
  return countedFigure(asked, { parts: [...parts.values()], answered }, { persons, shown: 0 });
}

const of = <Answer>(count: number, answer: Answer) => Array<Answer>(count).fill(answer);
const choose = (count: number, ...choices: string[]) => of(count, { choices });
const single = (isRequired: boolean) => aQuestion('single', { isRequired });

describe('one choice', () => {
  it('hides the option few chose and the one that would show it by subtraction', () => {
    expect(figure(single(true), [...choose(12, 'a'), ...choose(3, 'b'), ...choose(8, 'c')])).toMatchObject({
      isOverlapping: false,
      bars: [{ persons: 12 }, { persons: null }, { persons: null }],
    });
  });

  it('counts those who did not answer a voluntary question as a group of their own', () => {
    const answers = [...choose(12, 'a'), ...choose(6, 'b'), ...choose(7, 'c'), ...of(2, undefined)];
    expect(figure(single(false), answers)).toMatchObject({
      bars: [{ persons: 12 }, { persons: null }, { persons: 7 }],
      unanswered: null,
    });
  });

  it('shows nothing of fewer than five persons', () => {
    expect(figure(single(true), choose(4, 'a'))).toMatchObject({
      bars: [{ persons: null }, { persons: null }, { persons: null }],
    });
  });

  it('shows of one group what cannot be subtracted from the others and the whole', () => {
    const first = [...choose(20, 'a'), ...choose(3, 'b'), ...choose(10, 'c')];
    const second = [...choose(20, 'a'), ...choose(20, 'b'), ...choose(20, 'c')];
    const groups = [...of(first.length, 0), ...of(second.length, 1)];
    expect(figure(single(true), [...first, ...second], groups)).toMatchObject({
      bars: [{ persons: 20 }, { persons: null }, { persons: null }],
    });
  });
});

describe('several choices', () => {
  it('hide an option all but a few chose', () => {
    const answers = [...choose(12, 'a', 'b'), ...choose(10, 'b'), ...choose(2, 'c')];
    expect(figure(aQuestion('multiple'), answers)).toMatchObject({
      isOverlapping: true,
      bars: [{ persons: 12 }, { persons: null }, { persons: null }, { key: 'other', persons: null }],
    });
  });
});

describe('what lies between a lowest and a highest answer', () => {
  const scale = aQuestion('scale', { isRequired: true });

  it('is shown step by step with its average when each step has five persons', () => {
    const answers = [1, 2, 3, 4, 5].flatMap((number) => of(number + 4, { number }));
    expect(figure(scale, answers)).toMatchObject({
      spans: [5, 6, 7, 8, 9].map((persons, index) => ({ from: index + 1, to: index + 1, persons })),
      median: { from: 3, to: 3 },
      average: 115 / 35,
    });
  });

  it('is shown in spans, without an average that would tell what they hide', () => {
    const answers = [...of(2, { number: 1 }), ...of(4, { number: 2 }), ...of(9, { number: 4 }), ...of(1, { number: 5 })];
    expect(figure(scale, answers)).toMatchObject({
      spans: [
        { from: 1, to: 2, persons: 6 },
        { from: 3, to: 5, persons: 10 },
      ],
      median: { from: 3, to: 5 },
      average: null,
    });
  });

  it('has open ends and round limits for numbers', () => {
    const answers = Array.from({ length: 80 }, (_, number) => ({ number }));
    const shown = figure(aQuestion('number', { isRequired: true }), [...answers, { number: 1_000_000 }]);
    expect(shown).toMatchObject({ type: 'spread', of: 'numbers', average: null });
    if (shown.type !== 'spread') return;
    expect(shown.spans.at(0)).toMatchObject({ from: null, to: 10 });
    expect(shown.spans.at(-1)).toMatchObject({ from: 70, to: null, persons: 11 });
  });

  it('is said by month for dates within two years', () => {
    const answers = [...of(6, { date: '2026-03-01' }), ...of(7, { date: '2026-05-20' })];
    expect(figure(aQuestion('date', { isRequired: true }), answers)).toMatchObject({
      spans: [
        { from: '2026-03', to: '2026-03', persons: 6 },
        { from: '2026-05', to: '2026-05', persons: 7 },
      ],
    });
  });
});

describe('what is placed, shared or chosen line by line', () => {
  it('ranks by the places of all and counts who put each first', () => {
    const answers = [
      ...of(12, { order: ['b', 'a', 'c'] }),
      ...of(9, { order: ['a', 'b', 'c'] }),
      ...of(6, { order: ['c', 'b', 'a'] }),
    ];
    expect(figure(aQuestion('ranking', { isRequired: true }), answers)).toMatchObject({
      isOrdered: true,
      places: [
        { key: 'b', persons: 12, average: 1.6 },
        { key: 'a', persons: 9, average: 1.9 },
        { key: 'c', persons: 6, average: 2.6 },
      ],
    });
  });

  it('says no average that would tell how a few placed an option', () => {
    const answers = [...of(21, { order: ['a', 'b', 'c'] }), { order: ['b', 'a', 'c'] }];
    expect(figure(aQuestion('ranking', { isRequired: true }), answers)).toMatchObject({
      places: [{ average: null }, { average: null }, { average: null }],
    });
  });

  it('shares out what was allocated, and hides what few gave anything', () => {
    const answers = [
      ...of(10, { amounts: { a: 60, b: 40 } }),
      ...of(8, { amounts: { b: 100 } }),
      ...of(1, { amounts: { c: 100 } }),
    ];
    const shown = figure(aQuestion('allocation'), answers);
    expect(shown).toMatchObject({ type: 'shares', shares: [{ percent: null }, { percent: 63 }, { percent: null }] });
  });

  it('counts each line of a matrix by itself', () => {
    const answers = [
      ...of(8, { rows: { x: 'low', y: 'high' } }),
      ...of(7, { rows: { x: 'mid', y: 'high' } }),
      ...of(6, { rows: { x: 'high', y: 'low' } }),
    ];
    expect(figure(aQuestion('matrix', { isRequired: true }), answers)).toMatchObject({
      rows: [{ persons: [8, 7, 6] }, { persons: [null, null, 15] }],
    });
  });

  it('gathers places at the nearest town, a person once at each, and shows no town with fewer than five', () => {
    const at = (lon: number, lat: number): [number, number] => [lon, lat];
    const near = (...towns: [number, number][]) => ({
      shapes: towns.map((coordinates) => ({ type: 'Point' as const, coordinates })),
    });
    const [grenaa, harbour, auning, anholt] = [at(10.88, 56.41), at(10.92, 56.41), at(10.38, 56.43), at(11.55, 56.7)];
    const answers = [
      ...of(9, near(grenaa, harbour)),
      ...of(12, near(auning, grenaa)),
      ...of(4, near(anholt)),
      ...of(8, undefined),
    ];
    expect(figure(aQuestion('place'), answers)).toMatchObject({
      persons: 25,
      towns: [
        { name: 'Grenaa', persons: 21 },
        { name: 'Auning', persons: 12 },
      ],
    });
    const ones = [...of(12, near(grenaa)), ...of(7, near(auning)), ...of(1, near(anholt))];
    expect(figure(aQuestion('place', { max: 1, isRequired: true }), ones)).toMatchObject({
      towns: [{ name: 'Grenaa', persons: 12 }],
    });
  });

  it('counts those who showed a place or attached a file, when neither they nor the rest are few', () => {
    const place = { shapes: [{ type: 'Point' as const, coordinates: [10.8, 56.4] as [number, number] }] };
    expect(figure(aQuestion('place'), [...of(6, place), ...of(9, undefined)])).toMatchObject({ type: 'places', persons: 6 });
    expect(figure(aQuestion('file'), [...of(6, { files: ['f'] }), ...of(1, undefined)])).toEqual({
      type: 'files',
      persons: null,
    });
  });
});

describe('a question in several versions', () => {
  const [first, second] = [single(true), { ...single(true), labelDa: 'Nye ord' }];

  it('has the latest words and every option that was ever offered', () => {
    const fewer = { ...second, options: second.options.slice(1) };
    const [asked] = askedQuestions([aDefinition([first]), aDefinition([fewer])]);
    expect(asked).toMatchObject({ change: 'reworded', mayBeSkipped: false, question: { labelDa: 'Nye ord' } });
    expect(asked && 'options' in asked.question && asked.question.options.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });

  it('says when not every version asked it, and then counts those who were not asked as not answering', () => {
    const rating = aQuestion('rating', { isRequired: true });
    const asked = askedQuestions([aDefinition([first, rating]), aDefinition([first])]);
    expect(asked.map(({ question, change, mayBeSkipped }) => [question.key, change, mayBeSkipped])).toEqual([
      ['single', null, false],
      ['rating', 'sometimes', true],
    ]);
  });
});
