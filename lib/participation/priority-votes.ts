import type { Actor } from '@/lib/audit/actor';
import { denied, type Verdict } from '@/lib/audit/policy';
import { type PhaseRules, phaseState } from '@/lib/projects/phase';
import type { VotesShown } from '@/lib/projects/phase-votes';
import { smallestGroup } from '@/lib/statistics/small-groups';
import { mayTakePart, type ParticipationRefusal } from './participation-policy';

/** A phase in which people say which of a project's proposals matter most to them. */
export type VotingPhase = PhaseRules & { votes: number | null; votesShown: VotesShown };

/** Whether somebody may give a prioritising vote now. Unlike support, also to one's own proposal: everybody has the same number. */
export function mayVote(actor: Actor, phase: VotingPhase, now: Date): Verdict<ParticipationRefusal> {
  if (phase.votes === null) return denied('actNotAllowed');
  return mayTakePart(actor, phase, 'prioritise', now);
}

/** Taking a vote back ends with the phase, too; whoever gave it may still do it, blocked or not confirmed any more. */
export function mayWithdrawVote(actor: Actor, phase: VotingPhase, now: Date): Verdict<ParticipationRefusal> {
  const free = actor.kind === 'citizen' ? { ...actor, blockedUntil: undefined, identified: undefined } : actor;
  return mayVote(free, { ...phase, requires: 'mail', minimumAge: null }, now);
}

/** Whether everybody sees how many votes each proposal has. */
export function isResultShown(phase: VotingPhase, now: Date): boolean {
  const state = phaseState(phase, now);
  return state === 'closed' || (state === 'open' && phase.votesShown === 'at_once');
}

export type Counted<Proposal> = { proposal: Proposal; votes: number };
export type Ranked<Proposal> = Counted<Proposal> & { rank: number };

/**
 * The result: most votes first, and proposals with as many votes share their place (1, 2, 2, 4). Fewer than five
 * persons have no result: it would tell what each of them thinks.
 */
export function ranked<Proposal>(counted: readonly Counted<Proposal>[], persons: number): Ranked<Proposal>[] | null {
  if (persons < smallestGroup) return null;
  const sorted = [...counted].sort((a, b) => b.votes - a.votes);
  return sorted.map((each) => ({ ...each, rank: 1 + sorted.filter(({ votes }) => votes > each.votes).length }));
}
