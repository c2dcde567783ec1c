import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordEvents } from '@/lib/audit/server/record-events';
import { contributionsEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordDecisions } from '../decision-policy';
import type { CiteContributions } from '../decision-schema';
import { citable, decisionEventIds, findDecisionToChange } from './internal/decision-rows';

export type CiteRefusal = 'signInNeeded' | 'notAllowed' | 'decisionNotFound' | 'contributionsGone';

/**
 * Cites contributions in a decision, each with the same use and reason; one that is cited already gets these instead. In a
 * draft nobody sees it before the decision is published; in a published decision it holds at once and their authors hear
 * of it. All or none: when one cannot be cited (hidden meanwhile, of another project) nothing is written
 * (`contributionsGone`, with its code).
 */
export async function citeContributions(
  actor: Actor,
  input: CiteContributions,
): Promise<Result<{ project: string; slug: string; cited: number }, CiteRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, use, reason } = input;
  const codes = [...new Set(input.codes)];
  return db().$transaction(async (tx) => {
    const decision = await findDecisionToChange(tx, actor, id);
    if (!decision) return refused('decisionNotFound');
    const found = await tx.contribution.findMany({
      where: { code: { in: codes }, ...citable(decision.project.id) },
      select: { id: true, code: true },
    });
    if (found.length < codes.length) {
      const known = new Set(found.map(({ code }) => code));
      return refused('contributionsGone', { codes: codes.filter((code) => !known.has(code)).join(', ') });
    }
    const ids = found.map((each) => each.id);
    const marked = { use, reason, byId: personIdOf(actor) };
    if (decision.publishedAt) {
      const markedAt = now();
      await tx.contributionUse.createMany({
        data: ids.map((contributionId) => ({ ...marked, contributionId, decisionId: id, markedAt })),
      });
      await recordEvents(tx, actor, 'use.marked', await contributionsEventIds(tx, ids));
    } else {
      await tx.decisionCitation.deleteMany({ where: { decisionId: id, contributionId: { in: ids } } });
      await tx.decisionCitation.createMany({
        data: ids.map((contributionId) => ({ ...marked, contributionId, decisionId: id, citedAt: now() })),
      });
    }
    await recordEvent(tx, actor, 'decision.cited', decisionEventIds(id, decision.project));
    return ok({ project: decision.project.slug, slug: decision.slug, cited: codes.length });
  });
}
