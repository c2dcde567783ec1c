import type { PhaseAct } from './phase';

/** How many people are invited at a time. */
export const mostInvited = 200;

/** What can be done in a project for invited people. Everything else counts what everybody says, or is by law for everybody. */
const circleActs: readonly PhaseAct[] = ['comment'];

/** Whether a phase of a project for invited people can have these acts. */
export function isForCircle(acts: readonly PhaseAct[]): boolean {
  return acts.every((act) => circleActs.includes(act));
}
