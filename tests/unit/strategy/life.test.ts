import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lifeRefusal, type lifeStates, nextStates, stepsOf } from '@/lib/strategy/life';

const today = '2026-11-26';
const last = { state: 'active', happenedOn: '2026-03-01' } as const;

it.each([
  [{ state: 'active', happenedOn: today }, 'sameState'],
  [{ state: 'added', happenedOn: today }, 'stepUnknown'],
  [{ state: 'concluded', happenedOn: '2026-11-27' }, 'dayAhead'],
  [{ state: 'concluded', happenedOn: '2026-02-28' }, 'dayBeforeLast'],
  [{ state: 'concluded', happenedOn: '2026-03-01' }, null],
] as const)('after active on 1 March, %o is answered %s', (next, answer) => {
  expect(lifeRefusal(last, next, today)).toBe(answer);
});

it('lets what came with its plan take a step on any day that has been', () => {
  expect(lifeRefusal({ state: 'added', happenedOn: null }, { state: 'active', happenedOn: '2022-01-01' }, today)).toBeNull();
});

it('names each step of any life: it comes in once, begins at most once, and is taken up again only after an end', () => {
  const lives = fc.array(fc.nat({ max: 1 }), { maxLength: 12 }).map((choices) => {
    const states: (typeof lifeStates)[number][] = ['added'];
    for (const choice of choices) {
      const next = nextStates[states.at(-1) ?? 'added'];
      states.push(next[choice % next.length] ?? 'concluded');
    }
    return states;
  });
  fc.assert(
    fc.property(lives, (states) => {
      const steps = stepsOf(states);
      expect(steps).toHaveLength(states.length);
      expect(steps.filter((step) => step === 'added')).toHaveLength(1);
      expect(steps.filter((step) => step === 'begun').length).toBeLessThanOrEqual(1);
      for (const [index, step] of steps.entries()) if (step === 'reopened') expect(steps.slice(0, index)).toContain('concluded');
    }),
  );
});
