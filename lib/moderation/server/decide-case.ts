import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { Outcome } from '../case';
import { type DecideCase, type DecisionProblem, decisionProblem } from '../decide-case-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import { applyOutcome } from './internal/apply-outcome';
import { proposeHiding, settleHidingProposal } from './internal/hiding-proposal';
import { type LockedCase, lockCase } from './internal/locked-case';
import { type Ruling, type RulingRefusal, ruleOn } from './internal/ruling';
import { settleReports } from './internal/settle-reports';

export type DecideCaseRefusal =
  | ModerationRefusal
  | DecisionProblem['code']
  | RulingRefusal
  | 'caseNotFound'
  | 'conflict'
  | 'withdrawn'
  | 'appealWaits';

/** `awaitsSecond` says that the hiding is only proposed: another officer has to confirm it. */
export type Decided = { code: string; outcome: Outcome; version: number; awaitsSecond?: true };

/**
 * Shows, redacts, covers, returns or hides a contribution. Whoever decides on a version somebody else
 * has moved past is told so (`conflict`, with the outcome that holds) and changes nothing. A case can
 * be decided again later; every decision stays.
 */
export async function decideCase(actor: Actor, input: DecideCase): Promise<Result<Decided, DecideCaseRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const problem = decisionProblem(input);
  if (problem) return refused(problem.code);

  return db().$transaction(async (tx) => {
    const held = await lockCase(tx, input.code, actor);
    if (!held) return refused('caseNotFound');
    if (held.version !== input.version) return overtaken(actor, held, input);
    if (held.isWithdrawn) return refused('withdrawn');
    if (held.appealWaits) return refused('appealWaits');
    const at = now();
    const ruled = await ruleOn(tx, held, input, at);
    if (!ruled.ok) return ruled;
    const { code, outcome } = input;
    const decided = { code, outcome, version: held.version + 1 };
    if (ruled.value.outcome === 'hidden' && held.hidingNeedsSecond) {
      await proposeHiding(tx, actor, held, ruled.value, at);
      return ok({ ...decided, awaitsSecond: true as const });
    }
    await settleHidingProposal(tx, held, 'declined', personIdOf(actor), at);
    await decide(tx, actor, held, ruled.value, at);
    return ok(decided);
  });
}

/** Writes the decision down, closes the case and makes it so. */
export async function decide(
  tx: Db,
  actor: Actor,
  held: LockedCase,
  ruling: Ruling,
  at: Date,
  proposedById: string | null = null,
): Promise<void> {
  await tx.moderationCase.update({
    where: { id: held.id },
    data: { version: { increment: 1 }, closedAt: at },
    select: { id: true },
  });
  const [byId, secondById] = proposedById ? [proposedById, personIdOf(actor)] : [personIdOf(actor), null];
  const why = 'reason' in ruling ? { reason: ruling.reason, text: ruling.text } : {};
  const mendBy = ruling.outcome === 'returned' ? ruling.mendBy : null;
  const id = timeOrderedId(at);
  await tx.moderationDecision.create({
    data: { id, caseId: held.id, outcome: ruling.outcome, byId, secondById, decidedAt: at, mendBy, ...why },
    select: { id: true },
  });
  await applyOutcome(tx, actor, held.contributionId, ruling, at);
  await settleReports(tx, actor, held.contributionId, ruling.outcome, at);
}

/** A second click of the same person is the same decision; anybody else's is a conflict. */
function overtaken(actor: Actor, { version, closedAt, last, hidingProposal }: LockedCase, { code, ...input }: DecideCase) {
  const me = personIdOf(actor);
  const isNext = version === input.version + 1;
  if (isNext && hidingProposal && input.outcome === 'hidden' && hidingProposal.proposedById === me)
    return ok({ code, outcome: input.outcome, version, awaitsSecond: true as const });
  if (isNext && closedAt && last?.byId === me && last?.outcome === input.outcome)
    return ok({ code, outcome: input.outcome, version });
  return refused('conflict', { outcome: closedAt && last ? last.outcome : 'open' });
}
