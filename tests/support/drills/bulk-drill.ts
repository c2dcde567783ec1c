import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { resendTransport } from '@/lib/platform/mail/resend-transport';
import { servicePace } from '@/lib/platform/mail/service-pace';
import { countStatements } from '../count-statements';
import { someDeliveries } from '../factories/deliveries';
import { aResendStandIn, standInKey } from '../resend/stand-in';

/**
 * Sends so many mails of the least urgent kind, and in the middle of it a sign-in link. Answers how long it took, what
 * it took of the machine and the database, and how many batches left before the link did.
 */
export async function bulkDrill({ mails }: { mails: number }) {
  const service = await aResendStandIn();
  process.env.RESEND_BASE_URL = service.url;
  const send = resendTransport(standInKey, 'Tråden <traaden@modtager.traaden-proeve.dk>', { pace: servicePace });
  try {
    await someDeliveries(mails);
    await db().delivery.updateMany({ data: { priority: 2 } });
    const [before, began] = [await transactions(), performance.now()];
    const rss: number[] = [];
    const half = Math.floor(mails / 200);
    let batches = 0;
    let batchesBeforeLink = -1;
    const statements = await countStatements(async () => {
      while ((await sendDueDeliveries(send, now())) > 0) {
        batches++;
        rss.push(process.memoryUsage.rss());
        if (batches === half) await someDeliveries(1, { purpose: 'sign_in', expiresAt: new Date(now().getTime() + 600_000) });
        const isLinkSent = service.state.batches.at(-1) === 1;
        if (isLinkSent && batchesBeforeLink < 0) batchesBeforeLink = batches - half - 1;
      }
    });
    const seconds = (performance.now() - began) / 1000;
    return {
      mails,
      batches,
      batchesBeforeLink,
      received: service.received().size,
      doubled: [...service.received().values()].filter((count) => count > 1).length,
      mostInOneSecond: service.mostInOneSecond(),
      seconds: Math.round(seconds),
      mailsPerSecond: Math.round(mails / seconds),
      statementsPerBatch: Math.round(statements / batches),
      transactionsPerBatch: Math.round(((await transactions()) - before) / batches),
      megabytesFirst: Math.round((rss[0] ?? 0) / 1e6),
      megabytesMost: Math.round(Math.max(...rss) / 1e6),
    };
  } finally {
    await service.close();
  }
}

async function transactions(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT (xact_commit + xact_rollback)::float AS "count" FROM pg_stat_database WHERE datname = current_database()`;
  return row?.count ?? 0;
}
