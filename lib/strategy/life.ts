export const lifeStates = ['added', 'active', 'concluded'] as const;
/** In the plan, worked with, or over. The last is not the end: what is over can be taken up again by a new change. */
export type LifeState = (typeof lifeStates)[number];

/** The states a theme or an initiative can go over to from each. */
export const nextStates: Record<LifeState, readonly LifeState[]> = {
  added: ['active', 'concluded'],
  active: ['concluded'],
  concluded: ['active'],
};

export type LifeRefusal = 'sameState' | 'stepUnknown' | 'dayAhead' | 'dayBeforeLast';

type Step = { state: LifeState; happenedOn: string };

/** Why a step cannot follow the last one on a day; null when it can. Days are calendar dates in Copenhagen. */
export function lifeRefusal(
  last: { state: LifeState; happenedOn: string | null },
  next: Step,
  today: string,
): LifeRefusal | null {
  if (next.state === last.state) return 'sameState';
  if (!nextStates[last.state].includes(next.state)) return 'stepUnknown';
  if (next.happenedOn > today) return 'dayAhead';
  return last.happenedOn !== null && next.happenedOn < last.happenedOn ? 'dayBeforeLast' : null;
}

export const lifeSteps = ['added', 'begun', 'concluded', 'reopened'] as const;
/** What a step is called: work begins once, after an end it is taken up again. */
export type LifeStep = (typeof lifeSteps)[number];

/** The name of each step of a life in its order. */
export function stepsOf(states: readonly LifeState[]): LifeStep[] {
  return states.map((state, index) => {
    if (state !== 'active') return state;
    return states.slice(0, index).includes('concluded') ? 'reopened' : 'begun';
  });
}
