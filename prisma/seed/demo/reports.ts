import type { ReportOutcome, ReportReason } from '@/lib/moderation/report';
import { keyedHash, receiptCode } from '@/lib/platform/ids';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId } from './people';
import { exampleProject } from './phases';

type Tx = Prisma.TransactionClient;
type ExampleReport = { by: number; reason: ReportReason; text: string | null; hoursAgo: number; outcome?: ReportOutcome };

const settled: ExampleReport = {
  by: 9,
  reason: 'off_topic',
  text: 'Jeg synes ikke, det hører til her.',
  hoursAgo: 70,
  outcome: 'kept',
};
const waiting: readonly ExampleReport[] = [
  { by: 12, reason: 'off_topic', text: 'Fasen handler om, hvor stien skal gå.', hoursAgo: 20 },
  { by: 17, reason: 'duplicate', text: 'Det står i et forslag længere nede.', hoursAgo: 3 },
];

/** Readers' reports of two comments in the example: one answered, one that waits in the queue. */
export async function reportExamples(tx: Tx, now: Date): Promise<void> {
  const [first, second] = await tx.contribution.findMany({
    where: { kind: 'comment', isExample: true, publication: { isNot: null }, project: { slug: exampleProject } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: 2,
    select: { id: true },
  });
  if (!first || !second) throw new Error('There are no example comments to report.');
  await tx.report.createMany({
    data: [rowOf(second.id, settled, now), ...waiting.map((report) => rowOf(first.id, report, now))],
  });
  await tx.moderationCase.update({ where: { contributionId: first.id }, data: { closedAt: null, flags: ['reported'] } });
}

function rowOf(contributionId: string, { by, hoursAgo, outcome, ...said }: ExampleReport, now: Date) {
  const reportedAt = after(now, 0, -hoursAgo);
  return {
    ...said,
    number: receiptCode('RA'),
    contributionId,
    reporterId: citizenId(by),
    reporterKey: keyedHash('report', citizenId(by)),
    reportedAt,
    ...(outcome && { outcome, settledAt: after(reportedAt, 0, 6) }),
  };
}
