import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayRemoveTemplates } from '../composed-policy';
import type { RemoveSummaryTemplate } from '../composed-schema';

/** Removes a template; the summaries begun from it stay. Removed twice it is removed once. */
export async function removeSummaryTemplate(
  actor: Actor,
  { templateId }: RemoveSummaryTemplate,
): Promise<Result<{ id: string }, ComposingRefusal>> {
  const verdict = mayRemoveTemplates(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const { count } = await tx.summaryTemplate.deleteMany({ where: { id: templateId } });
    if (count > 0) await recordEvent(tx, actor, 'summary_template.removed', { person: personIdOf(actor) ?? '' });
    return ok({ id: templateId });
  });
}
