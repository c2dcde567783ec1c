import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AppealOutcome, mayDecideAppeal } from '../appeal';
import type { DecideAppeal } from '../appeal-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import { decide } from './decide-case';
import { lockCase } from './internal/locked-case';
import { isAlone } from './internal/other-officers';
import { appealsWithin } from './internal/within-projects';
import { endBlock } from './lift-block';

export type DecideAppealRefusal = ModerationRefusal | 'appealNotFound' | 'sameOfficer' | 'onlyOfficer' | 'conflict';

/**
 * Upholds or rejects an appeal. Upheld, what was decided ends at once: the contribution is shown as it
 * was written, the block is lifted. By another person than those who decided; two who answer at
 * once have one winner, and the other is told.
 */
export async function decideAppeal(
  actor: Actor,
  { id, outcome, answer }: DecideAppeal,
): Promise<Result<{ id: string; outcome: AppealOutcome }, DecideAppealRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const me = personIdOf(actor);

  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Appeal" WHERE "id" = ${id} FOR UPDATE`;
    const appeal = await tx.appeal.findUnique({ where: { id, AND: appealsWithin(actor, 'case.decide') }, select: appealSelect });
    if (!appeal) return refused('appealNotFound');
    if (appeal.outcome) {
      const isMine = appeal.decidedById === me && appeal.outcome === outcome;
      return isMine ? ok({ id, outcome }) : refused('conflict', { outcome: appeal.outcome });
    }
    const alone = await isAlone(tx, appeal.againstIds);
    const may = mayDecideAppeal(actor, { againstIds: appeal.againstIds, isAlone: alone });
    if (!may.allowed) return refused(may.reason);
    const at = now();
    const decidedAlone = appeal.againstIds.includes(me ?? '');
    await tx.appeal.update({
      where: { id },
      data: { outcome, answer, decidedById: me, decidedAt: at, decidedAlone },
      select: { id: true },
    });
    if (appeal.decision) await settle(tx, actor, appeal.decision.case.contribution, outcome, at);
    else if (appeal.block) {
      const { id: block, personId: person } = appeal.block;
      if (outcome === 'upheld') await endBlock(tx, actor, appeal.block.id, at);
      await recordEvent(tx, actor, 'appeal.decided', { block, person });
    }
    return ok({ id, outcome });
  });
}

const appealSelect = {
  outcome: true,
  decidedById: true,
  againstIds: true,
  decision: { select: { case: { select: { contribution: { select: { id: true, code: true } } } } } },
  block: { select: { id: true, personId: true } },
} as const;

/** Restores at once where the appeal is upheld. What its author took back meanwhile stays away. */
async function settle(tx: Db, actor: Actor, { id, code }: { id: string; code: string }, outcome: AppealOutcome, at: Date) {
  const held = await lockCase(tx, code);
  if (held && outcome === 'upheld' && !held.isWithdrawn)
    await decide(tx, actor, held, { outcome: 'published', isRestored: true }, at);
  await recordEvent(tx, actor, 'appeal.decided', await contributionEventIds(tx, id));
}
