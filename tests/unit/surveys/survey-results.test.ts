import { describe, expect, it } from 'vitest';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { personsCounted, questionResult } from '@/lib/surveys/survey-results';

const choice = (kind: 'single' | 'multiple', isRequired: boolean): SurveyQuestion => ({
  key: 'q',
  kind,
  isRequired,
  labelDa: 'Q',
  labelEn: 'Q',
  hintDa: '',
  hintEn: '',
  isConfidential: false,
  isShuffled: false,
  hasOther: false,
  options: ['a', 'b', 'c'].map((key) => ({ key, labelDa: key, labelEn: key })),
});
const counts = (a: number, b: number, c: number) => ({
  byOption: new Map([
    ['a', a],
    ['b', b],
    ['c', c],
  ]),
  texts: 0,
});
const shown = (result: ReturnType<typeof questionResult>) => result.options.map((option) => option.persons);

describe('the result of a question', () => {
  it('hides the option few chose and the one that would show it by subtraction', () => {
    expect(shown(questionResult(choice('single', true), counts(12, 3, 8), 23))).toEqual([12, null, null]);
  });

  it('counts those who did not answer a voluntary question as a group of their own', () => {
    const result = questionResult(choice('single', false), counts(12, 6, 7), 27);
    expect(shown(result)).toEqual([12, null, 7]);
    expect(result.unanswered).toBeNull();
  });

  it('hides an option all but a few chose, when several may be chosen', () => {
    expect(shown(questionResult(choice('multiple', true), counts(12, 22, 2), 23))).toEqual([12, null, null]);
  });

  it('shows nothing of fewer than five persons', () => {
    expect(shown(questionResult(choice('single', true), counts(4, 0, 0), 4))).toEqual([null, null, null]);
  });
});

describe('the persons counted', () => {
  it('are whole fives without the latest while more can answer, and all afterwards', () => {
    expect(personsCounted(23, true)).toBe(15);
    expect(personsCounted(23, false)).toBe(23);
    expect(personsCounted(4, false)).toBe(0);
  });
});
