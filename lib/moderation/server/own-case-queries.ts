import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { ContributionKind, HidingReason } from '@/lib/contributions/contribution';
import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { type AppealOutcome, type AppealRefusal, deadlineAfter, mayAppeal } from '../appeal';
import type { Outcome } from '../case';

export type OwnAppealView = {
  text: string;
  submittedAt: Date;
  answerDueAt: Date;
  outcome: AppealOutcome | null;
  answer: string | null;
  decidedAt: Date | null;
  decidedAlone: boolean;
};

/** One's own contribution and what was decided about it, with everything one can do about it. */
export type OwnCaseView = {
  code: string;
  kind: ContributionKind;
  title: string | null;
  text: string;
  language: Locale;
  submittedAt: Date;
  isExample: boolean;
  isPublic: boolean;
  isWithdrawn: boolean;
  project: { slug: string; titleDa: string; titleEn: string; inviteOnly: boolean };
  /** The decision that holds; null while it waits. */
  decision: { outcome: Outcome; reason: HidingReason | null; text: string | null; decidedAt: Date } | null;
  mendBy: Date | null;
  coveredBy: { code: string; title: string | null } | null;
  appeals: OwnAppealView[];
  /** Until when one can appeal the decision, and why not when one cannot. */
  appealBy: Date | null;
  appealRefusal: AppealRefusal | null;
};

/** Null for a code that is unknown or somebody else's. Two statements. */
export async function getOwnCase(actor: Actor, code: string): Promise<OwnCaseView | null> {
  const authorId = personIdOf(actor);
  if (!authorId) return null;
  const row = await db().contribution.findFirst({ where: { code, authorId }, select: ownSelect });
  if (!row?.moderation) return null;
  const { moderation, publication, withdrawal, proposal, mending, coverage, language, ...said } = row;
  const [last] = moderation.decisions;
  const holds = last && withdrawal === null && (moderation.closedAt !== null || publication !== null) ? last : null;
  const { days } = municipality().appeals;
  const verdict = holds
    ? mayAppeal(
        actor,
        { authorId, outcome: holds.outcome, decidedAt: holds.decidedAt, hasAppeal: holds.appeal !== null },
        now(),
        days,
      )
    : null;
  return {
    ...said,
    language: language === 'en' ? 'en' : 'da',
    title: proposal?.title ?? null,
    isPublic: publication !== null,
    isWithdrawn: withdrawal !== null,
    decision: holds && { outcome: holds.outcome, reason: holds.reason, text: holds.text, decidedAt: holds.decidedAt },
    mendBy: mending?.mendBy ?? null,
    coveredBy: coverage && { code: coverage.by.code, title: coverage.by.proposal?.title ?? null },
    appeals: moderation.decisions.flatMap(({ appeal }) => appeal ?? []),
    appealBy: holds && deadlineAfter(holds.decidedAt, days),
    appealRefusal: verdict && !verdict.allowed ? verdict.reason : null,
  };
}

const appealSelect = {
  text: true,
  submittedAt: true,
  answerDueAt: true,
  outcome: true,
  answer: true,
  decidedAt: true,
  decidedAlone: true,
} as const;

const ownSelect = {
  code: true,
  kind: true,
  text: true,
  language: true,
  submittedAt: true,
  isExample: true,
  proposal: { select: { title: true } },
  project: { select: { slug: true, titleDa: true, titleEn: true, inviteOnly: true } },
  publication: { select: { publishedAt: true } },
  withdrawal: { select: { withdrawnAt: true } },
  mending: { select: { mendBy: true } },
  coverage: { select: { by: { select: { code: true, proposal: { select: { title: true } } } } } },
  moderation: {
    select: {
      closedAt: true,
      decisions: {
        orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
        select: { outcome: true, reason: true, text: true, decidedAt: true, appeal: { select: appealSelect } },
      },
    },
  },
} satisfies Prisma.ContributionSelect;
