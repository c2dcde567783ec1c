import type { PhaseState } from '@/lib/projects/phase';
import type { ProjectStatus } from '@/lib/projects/project-status';

/** What is known of a contribution's way so far. */
export type PathFacts = {
  projectStatus: ProjectStatus;
  phase: Exclude<PhaseState, 'draft'>;
  /** Spoken of at a meeting that has minutes. */
  isSpokenOf: boolean;
  isAnswered: boolean;
  isMarked: boolean;
  isDecided: boolean;
  isMeasured: boolean;
};

export type PathStopKind = 'plan' | 'theme' | 'project' | 'phase' | 'contribution' | 'meeting' | 'answer' | 'decision' | 'effect';
export type PathStop = { kind: PathStopKind; state: 'done' | 'here' | 'next' | 'pause' | 'cut' };

/** What happens after the last stop: someone is to act, or nothing more will come. */
export type NextStep = 'phaseCloses' | 'answer' | 'use' | 'decision' | 'effect' | 'resting' | 'ended' | 'complete';

const everyStop: readonly PathStopKind[] = [
  'plan',
  'theme',
  'project',
  'phase',
  'contribution',
  'meeting',
  'answer',
  'decision',
  'effect',
];

/**
 * The stops from plan to effect: those behind are done, the furthest one reached is "here", those
 * ahead will come. Where the project rests or was cut off, the stops ahead give way to one that says so.
 */
export function pathStops(facts: PathFacts): PathStop[] {
  // Nobody waits for a meeting: it is a stop once it was spoken of there.
  const order = everyStop.filter((kind) => kind !== 'meeting' || facts.isSpokenOf);
  const here = order.indexOf(furthest(facts));
  const behind = order.slice(0, here + 1).filter((kind) => kind !== 'answer' || facts.isAnswered);
  const stops = behind.map((kind): PathStop => ({ kind, state: kind === order[here] ? 'here' : 'done' }));
  const step = nextStep(facts);
  if (step === 'resting' || step === 'ended') {
    const kind = order[here + 1] ?? 'effect';
    return [...stops, { kind, state: step === 'resting' ? 'pause' : 'cut' }];
  }
  return [...stops, ...order.slice(here + 1).map((kind): PathStop => ({ kind, state: 'next' }))];
}

/** What comes next for a published contribution. */
export function nextStep(facts: PathFacts): NextStep {
  if (facts.isMeasured) return 'complete';
  if (facts.projectStatus === 'lapsed' || facts.projectStatus === 'ended_unrealised') return 'ended';
  if (facts.projectStatus === 'resting') return 'resting';
  if (facts.isDecided) return 'effect';
  if (facts.isMarked) return 'decision';
  if (facts.isAnswered) return facts.phase === 'open' ? 'phaseCloses' : 'use';
  return facts.phase === 'open' ? 'phaseCloses' : 'answer';
}

function furthest(facts: PathFacts): PathStopKind {
  if (facts.isMeasured) return 'effect';
  if (facts.isDecided || facts.isMarked) return 'decision';
  if (facts.isAnswered) return 'answer';
  return facts.isSpokenOf ? 'meeting' : 'contribution';
}
