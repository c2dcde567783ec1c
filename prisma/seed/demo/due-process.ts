import { receiptCode, timeOrderedId } from '@/lib/platform/ids';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { type ExampleDecision, exampleDecisions } from './due-process-content';
import { demonstrationAdministrator, managerId } from './people';
import type { PhaseRow } from './rows';

type Tx = Prisma.TransactionClient;

const answerDays = 14;
const mendDays = 14;

/** What was decided otherwise than simply shown: one of each outcome, and what appeals led to. */
export async function decideExamples(tx: Tx, phase: PhaseRow, now: Date): Promise<void> {
  for (const example of exampleDecisions) await decideExample(tx, phase, example, now);
}

async function decideExample(tx: Tx, phase: PhaseRow, example: ExampleDecision, now: Date): Promise<void> {
  const { kind, outcome, reason, words } = example;
  const at = after(now, -example.daysAgo, -6);
  const decidedAt = after(at, 0, 5);
  const id = timeOrderedId(at);
  const upheld = example.appeal?.answer?.outcome === 'upheld' ? example.appeal.answer : null;
  await tx.contribution.create({
    data: {
      id,
      code: receiptCode(),
      kind,
      projectId: phase.projectId,
      phaseId: phase.id,
      authorId: example.author,
      language: 'da',
      text: example.text,
      submissionKey: id,
      submittedAt: at,
      isExample: true,
      themes: { create: phase.themeIds.map((themeId) => ({ themeId, origin: 'inherited' as const, addedAt: at })) },
      ...(kind === 'proposal' ? { proposal: { create: { title: example.title ?? '' } } } : { comment: { create: {} } }),
    },
    select: { id: true },
  });
  const { id: caseId } = await tx.moderationCase.create({
    data: { contributionId: id, openedAt: at, dueAt: after(at, 1), closedAt: decidedAt, flags: [], version: upheld ? 3 : 2 },
    select: { id: true },
  });
  const mendBy = outcome === 'returned' ? after(decidedAt, mendDays) : null;
  const { id: decisionId } = await tx.moderationDecision.create({
    data: { caseId, outcome, reason, text: words, byId: managerId, decidedAt, mendBy },
    select: { id: true },
  });
  const isShown = outcome === 'redacted' || outcome === 'covered' || upheld !== null;
  if (isShown) {
    const publishedAt = upheld ? after(now, -upheld.daysAgo) : decidedAt;
    await tx.publication.create({ data: { contributionId: id, projectId: phase.projectId, kind, publishedAt } });
  }
  if (reason && words) await keepReason(tx, id, { outcome, reason, words, isShown, decidedAt, mendBy });
  if (example.original)
    await tx.redactedOriginal.create({ data: { contributionId: id, text: example.original, keptAt: decidedAt } });
  if (outcome === 'covered') await coverByFirst(tx, phase, id, decidedAt);
  if (example.appeal) await appealExample(tx, { example, appeal: example.appeal, caseId, decisionId, now });
}

type Kept = {
  outcome: ExampleDecision['outcome'];
  reason: NonNullable<ExampleDecision['reason']>;
  words: string;
  isShown: boolean;
  decidedAt: Date;
  mendBy: Date | null;
};

async function keepReason(tx: Tx, contributionId: string, { outcome, reason, words, isShown, decidedAt, mendBy }: Kept) {
  const why = { contributionId, reason, text: words };
  if (outcome === 'redacted') await tx.redaction.create({ data: { ...why, redactedAt: decidedAt } });
  else if (mendBy) await tx.mending.create({ data: { ...why, askedAt: decidedAt, mendBy } });
  else if (!isShown) await tx.hiding.create({ data: { ...why, hiddenAt: decidedAt } });
}

async function coverByFirst(tx: Tx, phase: PhaseRow, contributionId: string, coveredAt: Date): Promise<void> {
  const first = await tx.publication.findFirstOrThrow({
    where: { projectId: phase.projectId, kind: 'proposal', contributionId: { not: contributionId } },
    orderBy: { publishedAt: 'asc' },
    select: { contributionId: true },
  });
  await tx.coverage.create({ data: { contributionId, byId: first.contributionId, coveredAt } });
}

type AppealExample = {
  example: ExampleDecision;
  appeal: NonNullable<ExampleDecision['appeal']>;
  caseId: string;
  decisionId: string;
  now: Date;
};

async function appealExample(tx: Tx, { example, appeal, caseId, decisionId, now }: AppealExample): Promise<void> {
  const submittedAt = after(now, -appeal.daysAgo);
  const { answer } = appeal;
  const decidedAt = answer ? after(now, -answer.daysAgo) : null;
  await tx.appeal.create({
    data: {
      id: timeOrderedId(submittedAt),
      decisionId,
      authorId: example.author,
      text: appeal.text,
      language: 'da',
      submittedAt,
      answerDueAt: after(submittedAt, answerDays),
      againstIds: [managerId],
      ...(answer && { outcome: answer.outcome, answer: answer.text, decidedById: demonstrationAdministrator, decidedAt }),
    },
  });
  if (answer?.outcome === 'upheld' && decidedAt)
    await tx.moderationDecision.create({ data: { caseId, outcome: 'published', byId: demonstrationAdministrator, decidedAt } });
}
