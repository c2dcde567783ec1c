import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { getCoverage } from '@/lib/contributions/server/coverage-queries';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { effectSelect, toEffectView } from '@/lib/projects/server/effect-rows';
import { phaseSelect, toPhaseView } from '@/lib/projects/server/phase-rows';
import { nextStep, type PathFacts, pathStops } from '../path';
import type { PathDecisionView, PathView, UnpublishedStatus } from '../path-views';

const pathSelect = {
  id: true,
  code: true,
  publication: { select: { publishedAt: true } },
  hiding: { select: { hiddenAt: true } },
  mending: { select: { askedAt: true } },
  withdrawal: { select: { withdrawnAt: true } },
  guest: { select: { confirmedAt: true } },
  comment: { select: { onProposalId: true } },
  addition: { select: { proposalId: true } },
  kind: true,
  phase: { select: phaseSelect },
  project: {
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      summaryDa: true,
      summaryEn: true,
      placeDa: true,
      placeEn: true,
      status: true,
      publication: { select: { publishedAt: true } },
      effects: effectSelect,
    },
  },
  themes: {
    orderBy: [{ origin: 'asc' }, { addedAt: 'asc' }, { themeId: 'asc' }],
    select: {
      origin: true,
      theme: {
        select: {
          id: true,
          slug: true,
          titleDa: true,
          titleEn: true,
          plan: { select: { titleDa: true, titleEn: true, periodFrom: true, periodTo: true } },
        },
      },
    },
  },
  mentions: {
    where: { meeting: { minutesDa: { not: null } } },
    orderBy: [{ meeting: { startsAt: 'asc' } }, { meetingId: 'asc' }],
    select: { meeting: { select: { id: true, titleDa: true, titleEn: true, startsAt: true, isExample: true } } },
  },
  uses: {
    orderBy: [{ markedAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: {
      decision: {
        select: {
          slug: true,
          titleDa: true,
          titleEn: true,
          meetingOn: true,
          agendaItem: true,
          isExample: true,
          publishedAt: true,
          committee: { select: { nameDa: true, nameEn: true } },
        },
      },
    },
  },
} satisfies Prisma.ContributionSelect;

type PathRow = Prisma.ContributionGetPayload<{ select: typeof pathSelect }>;

/**
 * Where one contribution is on the thread, by its receipt code. Of one that is not public,
 * only why not. Null for a code nobody has, and for a project that is not public.
 */
export async function getPath(code: string, now: Date): Promise<PathView | null> {
  const row = await db().contribution.findUnique({ where: { code }, select: pathSelect });
  if (!row?.project.publication) return null;
  const [contribution] = row.publication ? await getContributionViews([row.id]) : [];
  if (!contribution) return { status: unpublishedStatus(row), code: row.code, contributionId: row.id };

  const { effects, publication: _, ...project } = row.project;
  const phase = toPhaseView(row.phase, now);
  const decision = toDecision(row.uses[0]?.decision ?? null);
  const facts: PathFacts = {
    projectStatus: project.status,
    phase: phase.state,
    isSpokenOf: row.mentions.length > 0,
    isAnswered: contribution.answer !== null,
    isMarked: contribution.use !== null,
    isDecided: decision !== null,
    isMeasured: decision !== null && effects.length > 0,
  };
  return {
    status: 'published',
    code: row.code,
    contributionId: row.id,
    proposalId: row.kind === 'proposal' ? row.id : (row.comment?.onProposalId ?? row.addition?.proposalId ?? null),
    contribution,
    coverage: await getCoverage(row.id),
    plan: row.themes[0]?.theme.plan ?? null,
    themes: row.themes.map(({ origin, theme: { plan: _plan, ...theme } }) => ({ ...theme, origin })),
    project,
    phase,
    answer: contribution.answer,
    use: contribution.use && { ...contribution.use, decision },
    meetings: row.mentions.map(({ meeting }) => meeting),
    effects: facts.isMeasured ? effects.map(toEffectView) : [],
    stops: pathStops(facts),
    next: nextStep(facts),
  };
}

function unpublishedStatus({ withdrawal, hiding, mending, guest }: PathRow): UnpublishedStatus {
  if (guest && !guest.confirmedAt) return 'unconfirmed';
  if (withdrawal) return 'withdrawn';
  if (hiding) return 'hidden';
  return mending ? 'returned' : 'waiting';
}

/** Whether a code has a path that can be shown. */
export async function hasPath(code: string): Promise<boolean> {
  const where = { code, project: { publication: { isNot: null } } };
  return (await db().contribution.findFirst({ where, select: { id: true } })) !== null;
}

function toDecision(row: PathRow['uses'][number]['decision']): PathDecisionView | null {
  if (!row?.publishedAt) return null;
  const { meetingOn, publishedAt: _, ...decision } = row;
  return { ...decision, meetingOn: dateOnly(meetingOn) };
}
