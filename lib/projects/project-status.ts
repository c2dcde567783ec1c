import type { PhaseState } from './phase';

export type ProjectStatus = 'planned' | 'active' | 'decided' | 'completed' | 'resting' | 'lapsed' | 'ended_unrealised';

/** Where a project is on its thread, in the words of the thread's shapes. */
export type ProjectStop = 'open' | 'here' | 'next' | 'done' | 'pause' | 'cut';

const endings: Partial<Record<ProjectStatus, ProjectStop>> = {
  decided: 'done',
  completed: 'done',
  resting: 'pause',
  lapsed: 'cut',
  ended_unrealised: 'cut',
};

/** One shape for a project: an open phase wins, then the ending it came to, then what is on its way. */
export function projectStop(status: ProjectStatus, phases: readonly PhaseState[]): ProjectStop {
  if (phases.includes('open')) return 'open';
  const ending = endings[status];
  if (ending) return ending;
  return status === 'planned' || phases.includes('coming') ? 'next' : 'here';
}
