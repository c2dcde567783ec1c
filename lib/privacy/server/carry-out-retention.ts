import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { type CarriedOut, carriedOut, retentionTable } from '../retention';
import { type RetentionRule, retentionRules } from './retention-rules';

/**
 * Removes everything whose time is over, rule by rule and in batches. Each batch is counted in the transaction that
 * removes it, so that a worker that is killed goes on where it stopped and the day's report holds. Answers the report.
 */
export async function carryOutRetention(at: Date, { batch = 1000 } = {}): Promise<Partial<Record<CarriedOut, number>>> {
  const day = new Date(`${copenhagenDate(at)}T00:00:00Z`);
  const started = { day, startedAt: at };
  await db().retentionRun.upsert({ where: { day }, create: started, update: { finishedAt: null }, select: { day: true } });
  for (const name of carriedOut) {
    await db().retentionCount.createMany({ data: { day, rule: name }, skipDuplicates: true });
    await carryOutRule({ day, name, rule: retentionRules[name], at, batch }).catch(goOn(name));
  }
  await db().retentionRun.update({ where: { day }, data: { finishedAt: at }, select: { day: true } });
  const counts = await db().retentionCount.findMany({
    where: { day, removed: { gt: 0 } },
    select: { rule: true, removed: true },
  });
  return Object.fromEntries(counts.map(({ rule, removed }) => [rule, removed]));
}

type Work = { day: Date; name: CarriedOut; rule: RetentionRule; at: Date; batch: number };

async function carryOutRule({ day, name, rule, at, batch }: Work): Promise<void> {
  const before = new Date(at.getTime() - retentionTable[name].keptMs);
  const where = { day_rule: { day, rule: name } };
  const select = { day: true } as const;
  if ('bytes' in rule) {
    const removed = await rule.bytes(before, at);
    await db().retentionCount.update({ where, data: { removed: { increment: removed } }, select });
  } else {
    for (let removed = batch; removed === batch; ) {
      removed = await db().$transaction(async (tx) => {
        const gone = await rule.rows(tx, before, batch);
        if (gone > 0) await tx.retentionCount.update({ where, data: { removed: { increment: gone } }, select });
        return gone;
      });
    }
  }
  await db().retentionCount.update({ where, data: { finishedAt: at }, select });
}

/** One rule that fails holds no other up; it is tried again within the hour. */
function goOn(rule: CarriedOut) {
  return (error: unknown) => {
    log.error({ rule, name: (error as Error).name, code: (error as { code?: string }).code }, 'retention: goes on later');
  };
}
