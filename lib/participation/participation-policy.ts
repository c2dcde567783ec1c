import { type Actor, blockedUntil } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';
import { ageOfConsent } from '@/lib/identity/identity';
import {
  type PhaseAct,
  type PhaseCalendar,
  type PhaseRefusal,
  type PhaseRules,
  phaseRefusal,
  phaseState,
} from '@/lib/projects/phase';
import { type DemandRefusal, demandRefusal, takesGuests } from '@/lib/projects/phase-demands';

/** Why somebody cannot take part; a screen says it and which other way there is to be heard. */
export type ParticipationRefusal = 'signInNeeded' | 'citizensOnly' | 'blocked' | DemandRefusal | PhaseRefusal;
export type SupportRefusal = ParticipationRefusal | 'ownProposal' | 'ownComment';

/** Who has written a proposal: the one who sent it, and those who stand behind it with them. */
type Written = { authorId: string | null; coAuthorIds?: readonly string[] };

const order = { open: 0, coming: 1, closed: 2, draft: 3 } as const;

/**
 * The phase of a project that decides about an act: among those that take it the open one that
 * closes first, else the next to open, else the last that closed.
 */
export function phaseFor<P extends PhaseCalendar>(phases: readonly P[], act: PhaseAct, now: Date): P | undefined {
  const taking = phases.filter((phase) => phase.isPublished && phase.acts.includes(act));
  return taking.sort((a, b) => {
    const [stateA, stateB] = [phaseState(a, now), phaseState(b, now)];
    if (stateA !== stateB) return order[stateA] - order[stateB];
    const byClosing = a.closesOn.getTime() - b.closesOn.getTime();
    return stateA === 'closed' ? -byClosing : byClosing;
  })[0];
}

/** Whether somebody may write a proposal in a phase; without a phase there is nothing to write in. */
export function maySubmitProposal(actor: Actor, phase: PhaseRules | undefined, now: Date): Verdict<ParticipationRefusal> {
  return mayTakePart(actor, phase, 'proposal', now);
}

/** Whether somebody may comment, on the phase itself or on a proposal of the project. */
export function maySubmitComment(actor: Actor, phase: PhaseRules | undefined, now: Date): Verdict<ParticipationRefusal> {
  return mayTakePart(actor, phase, 'comment', now);
}

/**
 * Whether somebody may reply to a hearing. After the deadline, too: what comes late is received and kept on a list of its
 * own, and its sender is told.
 */
export function mayReplyToHearing(actor: Actor, phase: PhaseRules | undefined, now: Date): Verdict<ParticipationRefusal> {
  return mayTakePart(actor, phase, 'hearing_reply', now);
}

/**
 * Whether somebody may support a proposal, or take the support back: both end with the phase, so
 * that a count stands still afterwards. The wish of those who wrote it is the proposal itself and counts no further.
 */
export function maySupport(actor: Actor, proposal: Written, phase: PhaseRules | undefined, now: Date): Verdict<SupportRefusal> {
  const verdict = mayTakePart(actor, phase, 'support', now);
  if (!verdict.allowed) return verdict;
  const { authorId, coAuthorIds = [] } = proposal;
  const isAuthor = actor.kind === 'citizen' && [authorId, ...coAuthorIds].includes(actor.personId);
  return isAuthor ? denied('ownProposal') : allowed;
}

/** Whether somebody may support a comment, or take that back: as long as comments are taken, and not their own. */
export function maySupportComment(
  actor: Actor,
  comment: { authorId: string | null },
  phase: PhaseRules | undefined,
  now: Date,
): Verdict<SupportRefusal> {
  const verdict = mayTakePart(actor, phase, 'comment', now);
  if (!verdict.allowed) return verdict;
  const isAuthor = actor.kind === 'citizen' && actor.personId === comment.authorId;
  return isAuthor ? denied('ownComment') : allowed;
}

/** The same for taking it back, which whoever gave it may still do, blocked or not confirmed any more. */
export function mayWithdrawCommentSupport(
  actor: Actor,
  comment: { authorId: string | null },
  phase: PhaseRules | undefined,
  now: Date,
): Verdict<SupportRefusal> {
  return maySupportComment(asGiver(actor), comment, phase && { ...phase, requires: 'mail', minimumAge: null }, now);
}

/** Taking support back ends with the phase, too; whoever gave it may still do it, blocked or not confirmed any more. */
export function mayWithdrawSupport(
  actor: Actor,
  proposal: Written,
  phase: PhaseRules | undefined,
  now: Date,
): Verdict<SupportRefusal> {
  return maySupport(asGiver(actor), proposal, phase && { ...phase, requires: 'mail', minimumAge: null }, now);
}

/** Who takes something of their own back is not asked what is asked of those who give it. */
function asGiver(actor: Actor): Actor {
  return actor.kind === 'citizen' ? { ...actor, blockedUntil: undefined, identified: undefined } : actor;
}

/** Whether somebody may do this in a phase now; without a phase there is nothing to do it in. */
export function mayTakePart(
  actor: Actor,
  phase: PhaseRules | undefined,
  act: PhaseAct,
  now: Date,
): Verdict<ParticipationRefusal> {
  const refusal = phase ? phaseRefusal(phase, act, now) : 'actNotAllowed';
  if (refusal && !(act === 'hearing_reply' && refusal === 'phaseClosed')) return denied(refusal);
  if (actor.kind === 'anonymous') return mayAsGuest(actor, phase, act) ? allowed : denied('signInNeeded');
  if (actor.kind !== 'citizen' || !may(actor, 'contribution.submit')) return denied('citizensOnly');
  const until = blockedUntil(actor, now);
  if (until) return denied('blocked', { until: until.getTime() });
  const demand = phase ? demandRefusal(phase, actor.identified) : null;
  return demand ? denied(demand, { age: phase?.minimumAge ?? ageOfConsent }) : allowed;
}

/** Whether a phase takes this from somebody without an account, who gives a name and an address instead. */
function mayAsGuest(actor: Actor, phase: PhaseRules | undefined, act: PhaseAct): boolean {
  return phase !== undefined && takesGuests(phase, act) && may(actor, 'contribution.submitAsGuest');
}
