import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { dueMonth } from '../summary-schedule';
import { makeMonthsVersion } from './internal/months-version';

const worker: Actor = { kind: 'system', name: 'summaries' };
const mostTries = 3;

/**
 * Makes the versions that are due and puts the mails about them in the outbox: one a month for each schedule, however often
 * and by however many workers it is called. One that fails is tried twice more. Answers how many were made, and how many have failed for good this month.
 */
export async function makeScheduledVersions(at: Date): Promise<{ made: number; failed: number }> {
  const schedules = await db().summarySchedule.findMany({
    where: { pausedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, hour: true, setAt: true },
  });
  let [made, failed] = [0, 0];
  for (const { id, ...times } of schedules) {
    const month = dueMonth(at, times);
    if (!month) continue;
    try {
      if (await makeMonthsVersion(worker, { scheduleId: id, month, at })) made += 1;
    } catch (error) {
      log.error({ schedule: id, month, name: (error as Error).name }, 'summary: version of the month not made');
      if (await noteFailure(id, month, at)) failed += 1;
    }
  }
  return { made, failed };
}

/** Whether it has failed for the last time. */
async function noteFailure(scheduleId: string, month: string, at: Date): Promise<boolean> {
  const { tries } = await db().summaryRun.upsert({
    where: { scheduleId_month: { scheduleId, month } },
    create: { scheduleId, month, tries: 1 },
    update: { tries: { increment: 1 } },
    select: { tries: true },
  });
  if (tries < mostTries) return false;
  await db().summaryRun.updateMany({ where: { scheduleId, month, failedAt: null }, data: { failedAt: at } });
  return true;
}
