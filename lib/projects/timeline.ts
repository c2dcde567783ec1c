import type { EffectView, MilestoneView, PhaseView, ProjectDecisionView, ProjectPageView } from './project-views';

export type TimelineState = 'done' | 'open' | 'next' | 'pause' | 'cut';

/** One stop on a project's own thread; `at` is a calendar date to sort by. */
export type TimelineEntry = { key: string; at: string; state: TimelineState } & (
  | { kind: 'milestone'; milestone: MilestoneView }
  | { kind: 'phase'; phase: PhaseView }
  | { kind: 'decision'; decision: ProjectDecisionView }
  | { kind: 'effect'; effect: EffectView }
);

const milestoneStates = { happened: 'done', resumed: 'done', paused: 'pause', cut: 'cut', expected: 'next' } as const;
const phaseStates = { coming: 'next', open: 'open', closed: 'done' } as const;

/** Everything that has happened to a project and is known to come, in order of time. What will come stays last. */
export function projectTimeline(page: Pick<ProjectPageView, 'milestones' | 'phases' | 'decisions' | 'effects'>): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...page.milestones.map((milestone) => ({
      key: milestone.id,
      at: milestone.happenedOn,
      state: milestoneStates[milestone.kind],
      kind: 'milestone' as const,
      milestone,
    })),
    ...page.phases.map((phase) => ({
      key: phase.id,
      at: phase.opensOn,
      state: phaseStates[phase.state],
      kind: 'phase' as const,
      phase,
    })),
    ...page.decisions.map((decision) => ({
      key: decision.id,
      at: decision.meetingOn,
      state: 'done' as const,
      kind: 'decision' as const,
      decision,
    })),
    ...page.effects.map((effect) => ({
      key: effect.id,
      at: effect.measuredOn,
      state: 'done' as const,
      kind: 'effect' as const,
      effect,
    })),
  ];
  return entries.sort((a, b) => rank(a) - rank(b) || a.at.localeCompare(b.at) || a.key.localeCompare(b.key));
}

function rank({ state }: TimelineEntry): number {
  return state === 'next' ? 2 : state === 'open' ? 1 : 0;
}
