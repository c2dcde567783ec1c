import type { Locale } from '@/lib/i18n/locale';
import { type Db, Prisma } from '@/lib/platform/db';
import { type CaseRecord, municipalityParty, type RecordFact } from '../../../case-record';
import { getPaperRows } from '../../public-paper-queries';
import { type ContributionRow, readContributions, senderOf } from './contribution-records';

type Entries = [string, CaseRecord][];

/** Answers of the municipality, each with when the mail that told of it was sent. */
export async function officialAnswerRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.officialAnswer.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, contributionId: true, text: true, language: true, answeredAt: true },
  });
  const [about, sent] = await Promise.all([
    readContributions(
      tx,
      rows.map(({ contributionId }) => contributionId),
    ),
    sentMails(
      tx,
      'answered',
      rows.map(({ contributionId, answeredAt }) => ({ contributionId, at: answeredAt })),
    ),
  ]);
  return rows.flatMap(({ id, contributionId, text, language, answeredAt }): Entries => {
    const to = about.get(contributionId);
    if (!to) return [];
    const parts = [{ text, lang: language as Locale }];
    return [[id, { ...outgoing('official_answer', to, sent(contributionId, answeredAt)), facts: madeAt(answeredAt), parts }]];
  });
}

/** Decisions to hide, redact, return or join a contribution, as they were told to its author. */
export async function moderationRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.moderationDecision.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, outcome: true, reason: true, text: true, decidedAt: true, case: { select: { contributionId: true } } },
  });
  const of = rows.map(({ decidedAt, case: { contributionId } }) => ({ contributionId, at: decidedAt }));
  const about = await readContributions(
    tx,
    of.map(({ contributionId }) => contributionId),
  );
  const sent = await sentMails(tx, ['hidden', 'redacted', 'returned', 'covered'], of);
  return rows.flatMap(({ id, outcome, reason, text, decidedAt, case: { contributionId } }): Entries => {
    const to = about.get(contributionId);
    if (!to) return [];
    const facts = madeAt(decidedAt);
    if (reason) facts.push({ key: 'reason', value: { word: `reasons.${reason}` } });
    const record = outgoing('moderation_decision', to, sent(contributionId, decidedAt));
    return [[id, { ...record, title: { ...record.title, outcome }, facts, parts: text ? [{ text }] : [] }]];
  });
}

const appealSelect = {
  id: true,
  text: true,
  language: true,
  submittedAt: true,
  outcome: true,
  answer: true,
  decidedAt: true,
  decision: { select: { case: { select: { contributionId: true } } } },
} satisfies Prisma.AppealSelect;

async function readAppeals(tx: Db, ids: readonly string[]) {
  const rows = await tx.appeal.findMany({ where: { id: { in: [...ids] } }, select: appealSelect });
  const about = await readContributions(
    tx,
    rows.flatMap(({ decision }) => decision?.case.contributionId ?? []),
  );
  return rows.flatMap(({ decision, ...row }) => {
    const contribution = about.get(decision?.case.contributionId ?? '');
    return contribution ? [{ ...row, contribution }] : [];
  });
}

/** Appeals against decisions, as their authors wrote them. */
export async function appealRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  return (await readAppeals(tx, ids)).map(({ id, text, language, submittedAt, contribution }) => [
    id,
    {
      kind: 'appeal',
      title: { code: contribution.code },
      from: senderOf(contribution),
      to: municipalityParty,
      receivedAt: submittedAt,
      sentAt: null,
      facts: [{ key: 'about', value: contribution.code }],
      parts: [{ text, lang: language as Locale, isQuoted: true }],
      marks: contribution.isExample ? ['example'] : [],
    },
  ]);
}

/** What was decided on an appeal. */
export async function appealAnswerRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await readAppeals(tx, ids);
  const decided = rows.flatMap((row) => (row.decidedAt ? [{ ...row, decidedAt: row.decidedAt }] : []));
  const sent = await sentMails(
    tx,
    'appeal_decided',
    decided.map(({ contribution, decidedAt }) => ({ contributionId: contribution.id, at: decidedAt })),
  );
  return decided.map(({ id, answer, outcome, decidedAt, contribution }) => {
    const record = outgoing('appeal_answer', contribution, sent(contribution.id, decidedAt));
    const parts = answer ? [{ text: answer }] : [];
    return [id, { ...record, title: { ...record.title, outcome: outcome ?? 'rejected' }, facts: madeAt(decidedAt), parts }];
  });
}

/** What the senders of hearing replies were told of how theirs was treated (planloven § 31). */
export async function replyLetterRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.$queryRaw<{ id: string; contributionId: string; at: Date; sentAt: Date | null }[]>`
    SELECT v."id"::text AS "id", v."ids"->>'contribution' AS "contributionId", v."at", ${sentAtOf(Prisma.sql`v."id"`, ['paper_row'])} AS "sentAt"
    FROM "Event" v WHERE v."id" = ANY(${ids.map(BigInt)}::bigint[])`;
  const of = rows.map(({ contributionId }) => contributionId);
  const [about, paper] = await Promise.all([readContributions(tx, of), getPaperRows(of)]);
  return rows.flatMap(({ id, contributionId, at, sentAt }): Entries => {
    const to = about.get(contributionId);
    if (!to) return [];
    const row = paper.get(contributionId);
    return [
      [
        id,
        {
          ...outgoing('reply_letter', to, sentAt),
          facts: [...madeAt(at), ...(row ? [{ key: 'paperNumber', value: row.labels.join(', ') }] : [])],
          parts: [
            { key: 'resume', text: row?.resume ?? '' },
            { key: 'remark', text: row?.remark ?? '' },
            { key: 'changes', text: (row?.changes ?? []).map(({ place, newText }) => `${place}: ${newText}`).join('\n') },
          ],
        },
      ],
    ];
  });
}

function outgoing(kind: CaseRecord['kind'], about: ContributionRow, sentAt: Date | null): CaseRecord {
  return {
    kind,
    title: { code: about.code },
    from: municipalityParty,
    to: senderOf(about),
    receivedAt: null,
    sentAt,
    facts: [],
    parts: [],
    marks: about.isExample ? ['example'] : [],
  };
}

const madeAt = (at: Date): RecordFact[] => [{ key: 'made', value: at }];

/** When the mail an event led to was sent, or, where no mail could, when somebody was told in another way. */
function sentAtOf(event: Prisma.Sql, purposes: readonly string[]): Prisma.Sql {
  return Prisma.sql`(SELECT min(coalesce(d."sentAt", l."toldAt")) FROM "Delivery" d
    LEFT JOIN "ToldAnotherWay" l ON l."deliveryId" = d."id"
    WHERE d."eventId" = ${event} AND d."purpose" = ANY(${[...purposes]}::text[]))`;
}

type Made = { contributionId: string; at: Date };

/** When the mails about what was decided at these moments were sent: the event was recorded in the same transaction. */
async function sentMails(tx: Db, purposes: string | readonly string[], made: readonly Made[]) {
  const rows = await tx.$queryRaw<{ contributionId: string; at: Date; sentAt: Date }[]>`
    SELECT v."ids"->>'contribution' AS "contributionId", v."at", s."sentAt"
    FROM "Event" v CROSS JOIN LATERAL (SELECT ${sentAtOf(Prisma.sql`v."id"`, [purposes].flat())} AS "sentAt") s
    WHERE v."subject" = ANY(${made.map(({ contributionId }) => `contribution:${contributionId}`)}::text[])
      AND s."sentAt" IS NOT NULL`;
  return (contributionId: string, at: Date): Date | null => {
    const near = rows.filter(
      (row) => row.contributionId === contributionId && Math.abs(row.at.getTime() - at.getTime()) < 60_000,
    );
    return near[0]?.sentAt ?? null;
  };
}
