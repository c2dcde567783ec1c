import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { municipality } from '@/lib/platform/municipality';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AppealRefusal, deadlineAfter, mayAppeal } from '../appeal';
import type { AppealDecision } from '../appeal-schema';
import { lockCase } from './internal/locked-case';

/**
 * An author's appeal against the decision that holds for their contribution. One for each decision:
 * the database holds it to that. Sent twice it is stored once and answers the same.
 */
export async function appealDecision(
  actor: Actor,
  { code, text, locale }: AppealDecision,
): Promise<Result<{ code: string; answerDueAt: Date }, AppealRefusal>> {
  const authorId = personIdOf(actor);
  if (!authorId) return refused('signInNeeded');

  return db().$transaction(async (tx) => {
    const held = await lockCase(tx, code);
    if (!held || held.isWithdrawn) return refused('contributionNotFound');
    const decision =
      held.last && (held.closedAt || held.isPublic)
        ? await tx.moderationDecision.findUniqueOrThrow({ where: { id: held.last.id }, include: { appeal: true } })
        : null;
    const earlier = decision?.appeal;
    if (earlier && earlier.authorId === authorId && earlier.text === text) return ok({ code, answerDueAt: earlier.answerDueAt });
    const at = now();
    const { days, answerDays } = municipality().appeals;
    const appealed = {
      authorId: held.authorId,
      outcome: decision?.outcome ?? null,
      decidedAt: decision?.decidedAt ?? at,
      hasAppeal: Boolean(earlier),
    };
    const verdict = mayAppeal(actor, appealed, at, days);
    if (!verdict.allowed) return refused(verdict.reason);
    if (!decision) return refused('notAppealable');
    const answerDueAt = deadlineAfter(at, answerDays);
    const againstIds = [decision.byId, decision.secondById].flatMap((id) => id ?? []);
    await tx.appeal.create({
      data: {
        id: timeOrderedId(at),
        decisionId: decision.id,
        authorId,
        text,
        language: locale,
        submittedAt: at,
        answerDueAt,
        againstIds,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'appeal.submitted', await contributionEventIds(tx, held.contributionId));
    return ok({ code, answerDueAt });
  });
}
