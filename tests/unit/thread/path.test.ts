import { describe, expect, it } from 'vitest';
import { nextStep, type PathFacts, pathStops } from '@/lib/thread/path';

const fresh: PathFacts = {
  projectStatus: 'active',
  phase: 'open',
  isSpokenOf: false,
  isAnswered: false,
  isMarked: false,
  isDecided: false,
  isMeasured: false,
};
const shape = (facts: PathFacts) => pathStops(facts).map(({ kind, state }) => `${kind} ${state}`);

describe('where a contribution is', () => {
  it('begins at the contribution itself, with answer, decision and effect to come', () => {
    expect(shape(fresh).slice(3)).toEqual(['phase done', 'contribution here', 'answer next', 'decision next', 'effect next']);
  });

  it('stops at a meeting it was spoken of, and waits for none', () => {
    expect(shape(fresh)).not.toContainEqual(expect.stringContaining('meeting'));
    expect(shape({ ...fresh, isSpokenOf: true }).slice(4, 7)).toEqual(['contribution done', 'meeting here', 'answer next']);
    expect(shape({ ...fresh, isSpokenOf: true, isAnswered: true }).slice(5, 7)).toEqual(['meeting done', 'answer here']);
  });

  it('moves to the answer, the use and the effect as they come', () => {
    expect(shape({ ...fresh, isAnswered: true })).toContain('answer here');
    expect(shape({ ...fresh, isAnswered: true, isMarked: true })).toContain('decision here');
    const measured = { ...fresh, isAnswered: true, isMarked: true, isDecided: true, isMeasured: true };
    expect(shape(measured).at(-1)).toBe('effect here');
  });

  it('leaves out an answer nobody gave when it was used without one', () => {
    expect(shape({ ...fresh, isMarked: true, isDecided: true })).not.toContainEqual(expect.stringContaining('answer'));
  });

  it('has exactly one "here"', () => {
    for (const isAnswered of [true, false])
      for (const isMarked of [true, false]) {
        const stops = pathStops({ ...fresh, isAnswered, isMarked });
        expect(stops.filter(({ state }) => state === 'here')).toHaveLength(1);
      }
  });

  it('ends in a cut where the project lapsed, and in slack where it rests', () => {
    expect(shape({ ...fresh, projectStatus: 'lapsed' }).at(-1)).toBe('answer cut');
    expect(shape({ ...fresh, projectStatus: 'resting' }).at(-1)).toBe('answer pause');
  });
});

describe('what happens next', () => {
  it.each([
    [{}, 'phaseCloses'],
    [{ phase: 'closed' }, 'answer'],
    [{ phase: 'closed', isAnswered: true }, 'use'],
    [{ phase: 'closed', isAnswered: true, isMarked: true }, 'decision'],
    [{ phase: 'closed', isMarked: true, isDecided: true }, 'effect'],
    [{ isDecided: true, isMeasured: true }, 'complete'],
    [{ projectStatus: 'lapsed' }, 'ended'],
    [{ projectStatus: 'resting' }, 'resting'],
  ] as [Partial<PathFacts>, string][])('after %j is %s', (facts, step) => {
    expect(nextStep({ ...fresh, ...facts })).toBe(step);
  });
});
