import fc from 'fast-check';
import { receiveWebhook } from '@/lib/notifications/server/receive-webhook';
import type { SignedReport } from '@/lib/notifications/webhook-schema';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { outside, someDeliveries } from '../factories/deliveries';
import { aReport } from '../resend/reports';

const types = ['sent', 'delivery_delayed', 'delivered', 'bounced', 'complained', 'failed', 'suppressed'];
const resend = { kind: 'system', name: 'resend' } as const;
const atOnce = 8;

/**
 * Reports about so many mails, each several times under ids of its own and some under the same, several at once: first
 * in the order things happened, then shuffled. Answers what was known in the end of each run.
 */
export async function shuffleDrill({ mails, copies, seed }: { mails: number; copies: number; seed: number }) {
  const ids = await someDeliveries(mails);
  const reports = ids.flatMap((id, mail) =>
    types.slice(0, 1 + (mail % types.length)).flatMap((type, step) => reportsOf(id, mail, type, step, copies)),
  );
  const shuffled = fc.sample(fc.shuffledSubarray(reports, { minLength: reports.length }), { numRuns: 2, seed });
  const outcomes: Awaited<ReturnType<typeof outcome>>[] = [];
  for (const order of [reports, ...shuffled]) {
    await db().delivery.updateMany({ data: { state: 'sent', reportedAt: null } });
    await db().suppressedAddress.deleteMany();
    await db().webhookReceipt.deleteMany();
    await takeIn([...order, ...order.slice(0, Math.ceil(order.length / 10))]);
    outcomes.push(await outcome());
  }
  return { reports: reports.length, outcomes };
}

function reportsOf(id: string, mail: number, type: string, step: number, copies: number): SignedReport[] {
  const about = { id: `p-${id}`, to: outside(`p${mail}`), subject: 'Om dit forslag', tags: { delivery: id, round: '1' } };
  const at = new Date(now().getTime() + step * 1000);
  const bounce = type === 'bounced' ? 'Permanent' : undefined;
  return Array.from({ length: copies }, () => aReport(about, { type: `email.${type}`, at, bounce }));
}

async function takeIn(reports: readonly SignedReport[]): Promise<void> {
  for (let from = 0; from < reports.length; from += atOnce)
    await Promise.all(reports.slice(from, from + atOnce).map((report) => receiveWebhook(resend, report)));
}

async function outcome() {
  const rows = await db().delivery.findMany({ select: { id: true, state: true, reportedAt: true }, orderBy: { id: 'asc' } });
  const suppressed = await db().suppressedAddress.count({ where: { liftedAt: null } });
  return { suppressed, states: rows.map(({ id, state, reportedAt }) => `${id} ${state} ${reportedAt?.getTime()}`) };
}
