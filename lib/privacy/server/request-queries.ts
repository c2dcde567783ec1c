import type { Actor } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { mayAnswerRequests } from '../data-policy';
import { daysLeft } from '../data-request';
import type { RequestLineView, RequestView } from '../data-views';

const mostRequests = 200;

const lineSelect = {
  number: true,
  kind: true,
  channel: true,
  receivedAt: true,
  dueAt: true,
  outcome: true,
  answeredAt: true,
  isExample: true,
} satisfies Prisma.DataRequestSelect;

type LineRow = Prisma.DataRequestGetPayload<{ select: typeof lineSelect }>;

/** Requests about personal data for those who answer them: what waits first, by its day, then what was answered last. */
export async function listRequests(actor: Actor): Promise<{ waiting: RequestLineView[]; answered: RequestLineView[] }> {
  if (!mayAnswerRequests(actor).allowed) return { waiting: [], answered: [] };
  const [waiting, answered] = await Promise.all([
    db().dataRequest.findMany({
      where: { answeredAt: null },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: mostRequests,
      select: lineSelect,
    }),
    db().dataRequest.findMany({
      where: { answeredAt: { not: null } },
      orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
      take: mostRequests,
      select: lineSelect,
    }),
  ]);
  return { waiting: waiting.map(toLine), answered: answered.map(toLine) };
}

/** One request with everything needed to answer it; null for all others and for what is not there. */
export async function getRequest(actor: Actor, number: string): Promise<RequestView | null> {
  if (!mayAnswerRequests(actor).allowed) return null;
  const row = await db().dataRequest.findUnique({
    where: { number },
    select: {
      ...lineSelect,
      name: true,
      address: true,
      text: true,
      answer: true,
      person: { select: { name: true, email: true } },
      export: { select: { id: true } },
      erasure: { select: { kept: true, dueAt: true } },
    },
  });
  if (!row) return null;
  const { name, address, text, answer, person, erasure } = row;
  return {
    ...toLine(row),
    from: name ?? person?.name ?? null,
    address: address ?? person?.email ?? null,
    hasAccount: person !== null,
    text,
    dueAt: row.dueAt,
    answer,
    answeredAt: row.answeredAt,
    kept: erasure?.kept ?? [],
    erasedAt: erasure?.dueAt ?? null,
    answersItself: row.export !== null || erasure !== null,
  };
}

function toLine({ number, kind, channel, receivedAt, dueAt, outcome, isExample }: LineRow): RequestLineView {
  return { number, kind, channel, receivedAt, daysLeft: daysLeft(dueAt, now()), outcome, isExample };
}

/** What the retention table has removed lately, day by day and rule by rule, newest first. */
export async function listRetention(actor: Actor): Promise<{ day: Date; rule: string; removed: number }[]> {
  if (!mayAnswerRequests(actor).allowed) return [];
  return db().retentionCount.findMany({
    where: { removed: { gt: 0 } },
    orderBy: [{ day: 'desc' }, { rule: 'asc' }],
    take: 30,
    select: { day: true, rule: true, removed: true },
  });
}
