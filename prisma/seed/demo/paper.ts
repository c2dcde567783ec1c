import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { after } from './days';
import { exampleChanges, exampleObjections, exampleSaid, exampleTopics } from './paper-content';
import { managerId } from './people';
import { exampleProject } from './phases';
import type { ExampleRows, PhaseRow } from './rows';

type Tx = Prisma.TransactionClient;
const hearingSlug = 'hoering-etape-et';

/** The hearing on the first stage, whose white paper is finished. */
export async function createPaperHearing(tx: Tx, phase: PhaseRow): Promise<void> {
  await tx.hearing.create({ data: { phaseId: phase.id, legalBases: ['PL-LP-4'] }, select: { phaseId: true } });
  const parties = [...exampleObjections.map(({ organisation }) => organisation), 'Eksempel Provsti'];
  await tx.consultedParty.createMany({
    data: parties.map((name) => ({
      phaseId: phase.id,
      name,
      kind: 'authority' as const,
      sentOn: phase.opened,
      outcome: name === 'Eksempel Provsti' ? ('no_remarks' as const) : ('answered' as const),
      outcomeOn: after(phase.opened, 20),
    })),
  });
}

/** Its replies, in the order received; the objections have been settled since. */
export function replyToPaperHearing(rows: ExampleRows, phase: PhaseRow): void {
  for (const [index, { text, speaksAs, organisation, isLate, objection }] of exampleSaid().entries()) {
    const at = isLate
      ? after(phase.opened, 30 + (index % 5), 9)
      : after(phase.opened, 1 + Math.floor(index / 2.2), 8 + (index % 9));
    const contributionId = rows.say({ kind: 'hearing_reply', phase, by: ((index * 7) % 40) + 1, at, text });
    rows.replies.push({ contributionId, phaseId: phase.id, number: index + 1, speaksAs, organisation });
    const settled = objection === null ? undefined : exampleObjections[objection];
    if (settled)
      rows.objections.push({
        contributionId,
        recordedAt: after(at, 1),
        recordedById: managerId,
        settlement: 'agreed',
        settledReason: settled.reason,
        settledAt: after(phase.opened, 40),
        settledById: managerId,
      });
  }
}

/** The white paper of that hearing: written, frozen for the council, and published. */
export async function writeExamplePaper(db: PrismaClient, now: Date): Promise<void> {
  const { id: phaseId, projectId } = await db.phase.findFirstOrThrow({
    where: { slug: hearingSlug, project: { slug: exampleProject } },
    select: { id: true, projectId: true },
  });
  const manager = {
    kind: 'employee',
    personId: managerId,
    locale: 'da',
    roles: ['project_manager'],
    projectIds: [projectId],
  } as const;
  const replies = await db.hearingReply.findMany({
    where: { phaseId },
    orderBy: { number: 'asc' },
    select: { contributionId: true },
  });
  const topics = await sortByTopic(db, projectId, replies);
  const started = await startWhitePaper(manager, { phaseId });
  if (!started.ok) throw new Error(`The example paper was not begun: ${started.code}`);
  const paper = await db.whitePaper.findUniqueOrThrow({ where: { phaseId }, select: { id: true } });
  await writeRows(db, paper.id, replies);
  await writeWhole(db, paper.id, topics);
  const frozen = await freezeWhitePaper(manager, {
    paperId: paper.id,
    status: 'final',
    sure: 'yes',
    submissionKey: 'example-paper-1',
  });
  if (!frozen.ok) throw new Error(`The example paper was not frozen: ${frozen.code}`);
  const { id: versionId } = await db.whitePaperVersion.findFirstOrThrow({ where: { paperId: paper.id }, select: { id: true } });
  await publishWhitePaper(manager, { versionId, sure: 'yes' });
  await db.pendingEvent.deleteMany({ where: { event: { type: { startsWith: 'white_paper.' } } } });
  // History only: nobody is written to about what never happened.
  const rows = await db.whitePaperRow.findMany({ where: { paperId: paper.id }, select: { id: true } });
  await db.toldOnce.createMany({ data: rows.map(({ id }) => ({ key: `white_paper.answered/${id}`, at: now })) });
}

type Replies = { contributionId: string }[];

async function sortByTopic(db: PrismaClient, projectId: string, replies: Replies): Promise<string[]> {
  const made = await db.topic.createManyAndReturn({
    data: exampleTopics.map(({ nameDa, nameEn, keywords }, position) => ({ projectId, position, nameDa, nameEn, keywords })),
    select: { id: true, position: true },
  });
  const topics = made.sort((one, other) => one.position - other.position).map(({ id }) => id);
  await db.contributionTopic.createMany({
    data: exampleSaid().flatMap(({ topic }, index) => {
      const [contributionId, topicId] = [replies[index]?.contributionId, topics[topic]];
      const origin = index % 3 === 0 ? ('suggested' as const) : ('chosen' as const);
      return contributionId && topicId ? [{ contributionId, topicId, origin, byId: managerId }] : [];
    }),
  });
  return topics;
}

async function writeRows(db: PrismaClient, paperId: string, replies: Replies): Promise<void> {
  const rows = await db.whitePaperRow.findMany({ where: { paperId }, select: { id: true, contributionId: true } });
  const rowOf = new Map(rows.map(({ id, contributionId }) => [contributionId, id]));
  const idAt = (index: number) => rowOf.get(replies[index]?.contributionId ?? '') ?? '';
  for (const [index, { topic, text, same }] of exampleSaid().entries()) {
    const written = exampleTopics[topic];
    if (!written) continue;
    const { remark, recommendation } = written;
    const data = same === null ? { resume: `Afsenderen skriver: ${text}`, remark, recommendation } : { sameAsId: idAt(same) };
    await db.whitePaperRow.update({ where: { id: idAt(index) }, data, select: { id: true } });
  }
  for (const [index, { topic, ...change }] of exampleChanges.entries()) {
    const causes = exampleSaid().flatMap((said, at) =>
      said.topic === topic && said.same === null && !said.isLate ? [idAt(at)] : [],
    );
    await db.whitePaperChange.create({
      data: { ...change, paperId, position: index + 1, causes: { create: causes.map((rowId) => ({ rowId })) } },
      select: { id: true },
    });
  }
}

async function writeWhole(db: PrismaClient, paperId: string, topics: string[]): Promise<void> {
  await db.whitePaperTopic.createMany({
    data: exampleTopics.map(({ resume, remark }, index) => ({ paperId, topicId: topics[index] ?? '', resume, remark })),
  });
  await db.whitePaper.update({
    where: { id: paperId },
    data: {
      department: 'Eksempelforvaltningen',
      summaryText: 'Eksempel: De fleste svar handler om afstand, hegn og stier. Planen ændres på tre punkter.',
      assessment: 'Eksempel: Forvaltningen mener, at planen kan vedtages med de ændringer, svarene har ført til.',
      needsHearing: false,
      hearingWhy: 'Eksempel: Ændringerne imødekommer naboerne og rører ikke andre.',
    },
    select: { id: true },
  });
}
