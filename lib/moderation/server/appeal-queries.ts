import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { ContributionKind, HidingReason } from '@/lib/contributions/contribution';
import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, type Prisma } from '@/lib/platform/db';
import { type AppealOutcome, mayDecideAppeal } from '../appeal';
import type { Outcome } from '../case';
import { mayReadCases } from '../moderation-policy';
import { isAlone } from './internal/other-officers';
import { appealsWithin } from './internal/within-projects';

const pageSize = 50;

export type AppealLineView = {
  id: string;
  /** Of the contribution; null for an appeal against a block. */
  code: string | null;
  kind: ContributionKind | null;
  reason: HidingReason | null;
  submittedAt: Date;
  answerDueAt: Date;
  isOverdue: boolean;
  outcome: AppealOutcome | null;
};

/** Appeals that wait, the most urgent first, or those answered, newest first, by key. Empty for people who may not read cases. */
export async function listAppeals(
  actor: Actor,
  { answered = false, after }: { answered?: boolean; after?: string } = {},
): Promise<{ appeals: AppealLineView[]; next: string | null }> {
  if (!mayReadCases(actor).allowed) return { appeals: [], next: null };
  const cursor = after ? decodeCursor(after) : null;
  const order = answered ? 'desc' : 'asc';
  const past = answered ? 'lt' : 'gt';
  const key = answered ? 'decidedAt' : 'answerDueAt';
  const rows = await db().appeal.findMany({
    where: {
      decidedAt: answered ? { not: null } : null,
      AND: appealsWithin(actor, 'case.read'),
      ...(cursor && { OR: [{ [key]: { [past]: cursor.at } }, { [key]: cursor.at, id: { [past]: cursor.id } }] }),
    },
    orderBy: [{ [key]: order }, { id: order }],
    take: pageSize + 1,
    select: appealSelect,
  });
  const at = now();
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const lastAt = last && (answered ? last.decidedAt : last.answerDueAt);
  return {
    appeals: page.map((row) => toLine(row, at)),
    next: rows.length > pageSize && last && lastAt ? encodeCursor({ at: lastAt, id: last.id }) : null,
  };
}

export type AppealView = AppealLineView & {
  text: string;
  language: Locale;
  /** What it is against. */
  against: { outcome: Outcome | 'blocked'; text: string | null; decidedAt: Date; by: string[] };
  contribution: { title: string | null; text: string; language: Locale } | null;
  endsAt: Date | null;
  answer: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** Why this employee cannot answer it, else null. */
  refusal: 'signInNeeded' | 'notFound' | 'notAllowed' | 'sameOfficer' | 'onlyOfficer' | null;
};

/** One appeal with everything it takes to answer it; null when there is none, or not for this person. */
export async function getAppeal(actor: Actor, id: string): Promise<AppealView | null> {
  if (!mayReadCases(actor).allowed) return null;
  const row = await db().appeal.findUnique({ where: { id, AND: appealsWithin(actor, 'case.read') }, select: appealSelect });
  if (!row) return null;
  const contribution = row.decision?.case.contribution ?? null;
  const people = [...row.againstIds, ...(row.decidedById ? [row.decidedById] : [])];
  const names = new Map(
    (await db().user.findMany({ where: { id: { in: people } }, select: { id: true, name: true } })).map((each) => [
      each.id,
      each.name,
    ]),
  );
  const verdict = mayDecideAppeal(actor, {
    againstIds: row.againstIds,
    isAlone: row.againstIds.includes(personIdOf(actor) ?? '') && (await isAlone(db(), row.againstIds)),
  });
  return {
    ...toLine(row, now()),
    text: row.text,
    language: row.language === 'en' ? 'en' : 'da',
    against: {
      outcome: row.decision?.outcome ?? 'blocked',
      text: row.decision?.text ?? row.block?.text ?? null,
      decidedAt: row.decision?.decidedAt ?? row.block?.imposedAt ?? row.submittedAt,
      by: row.againstIds.flatMap((each) => names.get(each) ?? []),
    },
    contribution: contribution && {
      title: contribution.proposal?.title ?? null,
      text: contribution.text,
      language: contribution.language === 'en' ? 'en' : 'da',
    },
    endsAt: row.block?.endsAt ?? null,
    answer: row.answer,
    decidedBy: row.decidedById ? (names.get(row.decidedById) ?? null) : null,
    decidedAt: row.decidedAt,
    refusal: verdict.allowed ? null : verdict.reason,
  };
}

const appealSelect = {
  id: true,
  text: true,
  language: true,
  submittedAt: true,
  answerDueAt: true,
  againstIds: true,
  outcome: true,
  answer: true,
  decidedById: true,
  decidedAt: true,
  block: { select: { reason: true, text: true, imposedAt: true, endsAt: true, contribution: { select: { code: true } } } },
  decision: {
    select: {
      outcome: true,
      reason: true,
      text: true,
      decidedAt: true,
      case: {
        select: {
          contribution: {
            select: { code: true, kind: true, text: true, language: true, proposal: { select: { title: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.AppealSelect;

type AppealRow = Prisma.AppealGetPayload<{ select: typeof appealSelect }>;

function toLine(row: AppealRow, at: Date): AppealLineView {
  const contribution = row.decision?.case.contribution;
  return {
    id: row.id,
    code: contribution?.code ?? row.block?.contribution?.code ?? null,
    kind: contribution?.kind ?? null,
    reason: row.decision?.reason ?? row.block?.reason ?? null,
    submittedAt: row.submittedAt,
    answerDueAt: row.answerDueAt,
    isOverdue: row.outcome === null && row.answerDueAt < at,
    outcome: row.outcome,
  };
}
