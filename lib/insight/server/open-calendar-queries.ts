import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { inBoth, inEither } from '../open-parts';
import { pagesOf } from './internal/open-keys';
import { shown } from './internal/open-project-lists';

type InBoth = Record<Locale, string>;

export type CalendarEntry = {
  /** Lasting; of a meeting the same as in the calendar of the one meeting. */
  id: string;
  project: InBoth;
  url: InBoth;
  /** Counts up with each change. */
  sequence: number;
  since: Date;
} & (
  | { what: 'deadline' | 'complaint'; title: InBoth; on: string }
  | {
      what: 'meeting';
      title: InBoth;
      text: InBoth;
      place: Record<Locale, string | null>;
      link: string | null;
      startsAt: Date;
      endsAt: Date;
      isCancelled: boolean;
    }
);

export type OpenCalendar = { name: InBoth | null; entries: CalendarEntry[] };

const yearMs = 365 * 86_400_000;
const project = { select: { slug: true, titleDa: true, titleEn: true } } as const;

/**
 * The last days of phases and of complaining, and the meetings, of a project or of all, from a year back on. Null for a project
 * that is not there.
 */
export async function getOpenCalendar(slug: string | null, now: Date): Promise<OpenCalendar | null> {
  const of = { ...shown, ...(slug !== null && { slug }) };
  const named = slug === null ? null : await db().project.findFirst({ where: of, select: project.select });
  if (slug !== null && !named) return null;
  const from = new Date(now.getTime() - yearMs);
  const [phases, meetings, decisions] = await Promise.all([
    db().phase.findMany({
      where: { ...shown, project: of, closesOn: { gte: from } },
      orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        titleDa: true,
        titleEn: true,
        closesOn: true,
        version: true,
        publication: { select: { publishedAt: true } },
        project,
      },
    }),
    db().meeting.findMany({
      where: { project: of, endsAt: { gte: from } },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        titleDa: true,
        titleEn: true,
        descriptionDa: true,
        descriptionEn: true,
        placeDa: true,
        placeEn: true,
        link: true,
        startsAt: true,
        endsAt: true,
        version: true,
        createdAt: true,
        cancellation: { select: { meetingId: true } },
        project,
      },
    }),
    db().decision.findMany({
      where: { project: of, publishedAt: { not: null }, complaintUntil: { gte: from } },
      orderBy: [{ complaintUntil: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        slug: true,
        titleDa: true,
        titleEn: true,
        complaintUntil: true,
        version: true,
        publishedAt: true,
        project,
      },
    }),
  ]);
  return {
    name: named && inBoth(named, 'title'),
    entries: [
      ...phases.map((row) => ({
        what: 'deadline' as const,
        id: `phase-${row.id}`,
        project: inBoth(row.project, 'title'),
        url: pagesOf('/projects/[slug]', { slug: row.project.slug }),
        sequence: row.version,
        since: row.publication?.publishedAt ?? from,
        title: inBoth(row, 'title'),
        on: dateOnly(row.closesOn),
      })),
      ...meetings.map((row) => ({
        what: 'meeting' as const,
        id: row.id,
        project: inBoth(row.project, 'title'),
        url: pagesOf('/projects/[slug]/meetings/[meeting]', { slug: row.project.slug, meeting: row.id }),
        sequence: row.version + (row.cancellation ? 1 : 0),
        since: row.createdAt,
        title: inBoth(row, 'title'),
        text: inBoth(row, 'description'),
        place: inEither(row, 'place'),
        link: row.link,
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        isCancelled: row.cancellation !== null,
      })),
      ...decisions.map((row) => ({
        what: 'complaint' as const,
        id: `complaint-${row.id}`,
        project: inBoth(row.project, 'title'),
        url: pagesOf('/decisions/[slug]', { slug: row.slug }),
        sequence: row.version,
        since: row.publishedAt ?? from,
        title: inBoth(row, 'title'),
        on: row.complaintUntil ? dateOnly(row.complaintUntil) : '',
      })),
    ],
  };
}
