import { dateOnly } from '@/lib/i18n/copenhagen';
import { daysLeft, type PhaseAct, type PhaseRules, type PhaseState, phaseState } from '@/lib/projects/phase';
import type { PhaseDemands } from '@/lib/projects/phase-demands';
import type { SenderNames } from '@/lib/projects/sender-names';
import { phaseFor } from './participation-policy';

type Phase = PhaseRules & {
  id: string;
  titleDa: string;
  titleEn: string;
  moderation: 'before' | 'after';
  senderNames: SenderNames;
  isExample: boolean;
};

/** When something can be done in a project; dates are calendar dates in Copenhagen. */
export type ActWindow = PhaseDemands & {
  phaseId: string;
  state: Exclude<PhaseState, 'draft'>;
  opensOn: string;
  closesOn: string;
  /** Whole days, 0 on the last one. */
  daysLeft: number;
  titleDa: string;
  titleEn: string;
  moderation: 'before' | 'after';
  senderNames: SenderNames;
  isExample: boolean;
};

/** The window of an act as it stands at a moment; null in a project that never takes it. */
export function actWindow(phases: readonly Phase[], act: PhaseAct, now: Date): ActWindow | null {
  const phase = phaseFor(phases, act, now);
  const state = phase && phaseState(phase, now);
  if (!phase || !state || state === 'draft') return null;
  const { id: phaseId, titleDa, titleEn, moderation, senderNames, isExample, requires, minimumAge } = phase;
  const [opensOn, closesOn] = [dateOnly(phase.opensOn), dateOnly(phase.closesOn)];
  const demands = { requires, minimumAge };
  return {
    phaseId,
    state,
    opensOn,
    closesOn,
    daysLeft: daysLeft(phase, now),
    titleDa,
    titleEn,
    moderation,
    senderNames,
    isExample,
    ...demands,
  };
}
