import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { SetSchedule } from '../composed-schema';
import { grantedOrganisations } from './internal/granted-organisations';
import { holdSummary, idsOf } from './internal/hold-summary';

export type SetScheduleRefusal = ComposingRefusal | 'summaryNotFound' | 'partnerNotGranted';

/**
 * Says that a version is made each month, at which hour and for which partners, or pauses it. Only partners with a grant can
 * be chosen; one whose grant ends later is sent nothing.
 */
export async function setSchedule(
  actor: Actor,
  { summaryId, hour, partners, state }: SetSchedule,
): Promise<Result<{ id: string }, SetScheduleRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const summary = await holdSummary(tx, actor, summaryId);
    if (!summary) return refused('summaryNotFound');
    const granted = (await grantedOrganisations(tx, summary, now())).map(({ id }) => id);
    if (partners.some((id) => !granted.includes(id))) return refused('partnerNotGranted');
    const data = { hour, setAt: now(), byId: personIdOf(actor), pausedAt: state === 'paused' ? now() : null };
    const { id: scheduleId } = await tx.summarySchedule.upsert({
      where: { summaryId },
      create: { summaryId, ...data },
      update: data,
      select: { id: true },
    });
    await tx.summaryRecipient.deleteMany({ where: { scheduleId } });
    await tx.summaryRecipient.createMany({
      data: [...new Set(partners)].map((organisationId) => ({ scheduleId, organisationId })),
    });
    await recordEvent(tx, actor, 'summary_schedule.set', idsOf(summary));
    return ok({ id: summaryId });
  });
}
