import type { Actor } from '@/lib/audit/actor';
import { denied, type Verdict } from '@/lib/audit/policy';
import type { PhaseRules } from '@/lib/projects/phase';
import { mayTakePart, type ParticipationRefusal } from './participation-policy';

/** How far a proposal has come, for the question whether its author may still change it. */
export type ProposalStanding = {
  isMine: boolean;
  isWithdrawn: boolean;
  isPublic: boolean;
  /** Hidden, given back, or shown without some of its words: what was decided stands until it is decided otherwise. */
  isDecidedUpon: boolean;
  isSupported: boolean;
  isAnswered: boolean;
};

export type EditRefusal = ParticipationRefusal | 'notAuthor' | 'withdrawn' | 'decidedUpon' | 'supported' | 'answered';
export type AddRefusal = ParticipationRefusal | 'notAuthor' | 'withdrawn' | 'notPublic' | 'stillEditable';

/**
 * Whether somebody may change the words of a proposal: its author, while it can be written in the project, and until the
 * first support or answer. Afterwards others have taken a stand on these words.
 */
export function mayEditProposal(
  actor: Actor,
  proposal: ProposalStanding,
  phase: PhaseRules | undefined,
  now: Date,
): Verdict<EditRefusal> {
  if (!proposal.isMine) return denied('notAuthor');
  if (proposal.isWithdrawn) return denied('withdrawn');
  if (proposal.isDecidedUpon) return denied('decidedUpon');
  if (proposal.isSupported) return denied('supported');
  if (proposal.isAnswered) return denied('answered');
  return mayTakePart(actor, phase, 'proposal', now);
}

/** Whether somebody may say more to a proposal that can no longer be changed: its author, while it can be written in the project. */
export function mayAddToProposal(
  actor: Actor,
  proposal: ProposalStanding,
  phase: PhaseRules | undefined,
  now: Date,
): Verdict<AddRefusal> {
  if (!proposal.isMine) return denied('notAuthor');
  if (proposal.isWithdrawn) return denied('withdrawn');
  if (!proposal.isPublic) return denied('notPublic');
  if (!proposal.isSupported && !proposal.isAnswered && !proposal.isDecidedUpon) return denied('stillEditable');
  return mayTakePart(actor, phase, 'proposal', now);
}
