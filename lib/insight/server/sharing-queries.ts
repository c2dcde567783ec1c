import type { Actor } from '@/lib/audit/actor';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { mayComposeSummaries } from '../composed-policy';
import type { ScheduleView, ShareLinkView, SharingView } from '../composed-views';
import { shareLinkState } from '../share-link';
import { nextRun } from '../summary-schedule';
import { grantedOrganisations } from './internal/granted-organisations';
import { ownSummaries } from './internal/visible-versions';

const daysShown = 14;
const runsShown = 12;

const sharingSelect = {
  projectId: true,
  themeId: true,
  links: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      label: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      version: { select: { number: true } },
      openings: { orderBy: { day: 'desc' }, select: { day: true, count: true } },
    },
  },
  embeds: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, key: true, label: true, origins: true, createdAt: true, revokedAt: true },
  },
  schedule: {
    select: {
      hour: true,
      setAt: true,
      pausedAt: true,
      recipients: { select: { organisationId: true } },
      runs: {
        orderBy: { month: 'desc' },
        take: runsShown,
        select: { month: true, doneAt: true, failedAt: true, version: { select: { number: true } } },
      },
    },
  },
} satisfies Prisma.ComposedSummarySelect;

type Row = Prisma.ComposedSummaryGetPayload<{ select: typeof sharingSelect }>;

/** How a summary is shared; null for one that does not exist for whoever asks. */
export async function getSummarySharing(actor: Actor, id: string, at: Date): Promise<SharingView | null> {
  if (!mayComposeSummaries(actor).allowed) return null;
  const row = await db().composedSummary.findFirst({ where: { AND: [ownSummaries(actor), { id }] }, select: sharingSelect });
  if (!row) return null;
  return {
    links: row.links.map((link) => toLink(link, at)),
    embeds: row.embeds.map(({ revokedAt, ...embed }) => ({ ...embed, isRevoked: revokedAt !== null })),
    schedule: row.schedule && toSchedule(row.schedule, at),
    partners: await grantedOrganisations(db(), row, at),
  };
}

function toLink({ version, openings, revokedAt, ...link }: Row['links'][number], at: Date): ShareLinkView {
  return {
    ...link,
    state: shareLinkState({ expiresAt: link.expiresAt, revokedAt }, at),
    shows: version?.number ?? null,
    opened: openings.reduce((sum, { count }) => sum + count, 0),
    days: openings.slice(0, daysShown).map(({ day, count }) => ({ day: dateOnly(day), count })),
  };
}

function toSchedule({ hour, setAt, pausedAt, recipients, runs }: NonNullable<Row['schedule']>, at: Date): ScheduleView {
  const month = copenhagenDate(at).slice(0, 7);
  const isMade = runs.some((run) => run.month === month && run.doneAt !== null);
  return {
    hour,
    isPaused: pausedAt !== null,
    partners: recipients.map(({ organisationId }) => organisationId),
    nextAt: pausedAt ? null : nextRun(at, { hour, setAt, isMade }),
    runs: runs.map(({ version, ...run }) => ({ ...run, number: version?.number ?? null })),
  };
}
