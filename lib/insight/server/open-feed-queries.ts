import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { TOWNS } from '@/lib/drawing/land';
import { copenhagenDate, copenhagenInstant } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { db, Prisma } from '@/lib/platform/db';
import { inBoth } from '../open-parts';
import type { FeedSubject } from '../open-request';
import { pagesOf } from './internal/open-keys';
import { shown } from './internal/open-project-lists';

type InBoth = Record<Locale, string>;

/** Something new. What people said stands in the language they wrote it in, and under the day it was published. */
export type FeedEntry = {
  /** Lasting, unlike its address. */
  id: string;
  at: Date;
  url: InBoth;
  project: InBoth;
} & (
  | { what: 'contribution'; kind: ContributionKind; title: string | null; text: string; language: Locale; use: Use | null }
  | { what: 'news' | 'decision' | 'phase' | 'evaluation' | 'whitePaper'; title: InBoth; text: InBoth }
);

export type OpenFeed = { name: InBoth | null; url: InBoth; entries: FeedEntry[] };

const mostEntries = 50;
const projectNames = { slug: true, titleDa: true, titleEn: true } as const;

/** What is new in all, in a project, under a theme or near a town, the latest first; null for what is not there. */
export async function getOpenFeed(subject: FeedSubject): Promise<OpenFeed | null> {
  const head = await headOf(subject);
  if (!head) return null;
  const [said, told] = await Promise.all([saidIn(subject), subject?.of === 'areas' ? [] : toldIn(subject)]);
  // The latest by the moment, set out by what is told of it: something said today is new beside all that came before it.
  const latest = [...said, ...told.map((each) => ({ moment: each.at, entry: each }))]
    .sort((one, other) => other.moment.getTime() - one.moment.getTime())
    .slice(0, mostEntries);
  const entries = latest
    .map((each) => each.entry)
    .sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1));
  return { ...head, entries };
}

async function headOf(subject: FeedSubject): Promise<Omit<OpenFeed, 'entries'> | null> {
  if (!subject) return { name: null, url: pagesOf('/') };
  const { of, key } = subject;
  if (of === 'areas') {
    return TOWNS.some(({ name }) => name === key) ? { name: { da: key, en: key }, url: pagesOf('/contributions') } : null;
  }
  if (of === 'projects') {
    const row = await db().project.findFirst({ where: { slug: key, ...shown }, select: projectNames });
    return row && { name: inBoth(row, 'title'), url: pagesOf('/projects/[slug]', { slug: key }) };
  }
  const row = await db().theme.findUnique({ where: { slug: key }, select: { titleDa: true, titleEn: true } });
  return row && { name: inBoth(row, 'title'), url: pagesOf('/strategy/[theme]', { theme: key }) };
}

async function saidIn(subject: FeedSubject): Promise<{ moment: Date; entry: FeedEntry }[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT pub."contributionId" AS "id" FROM "Publication" pub
    JOIN "ProjectPublication" pp ON pp."projectId" = pub."projectId"
    JOIN "Project" pr ON pr."id" = pub."projectId"
    WHERE ${within(subject)}
    ORDER BY pub."publishedAt" DESC, pub."contributionId" DESC LIMIT ${mostEntries}`;
  const views = await getContributionViews(rows.map(({ id }) => id));
  return views.map(({ code, kind, title, text, language, publishedAt, project, use }) => ({
    moment: publishedAt,
    entry: {
      what: 'contribution',
      id: `contribution/${code}`,
      // The day alone, so that what one person sent at one moment cannot be put together again.
      at: copenhagenInstant(copenhagenDate(publishedAt), '00:00'),
      url: pagesOf('/path/[code]', { code }),
      project: inBoth(project, 'title'),
      kind,
      title: title === null ? null : withPlainMarks(title),
      text: withPlainMarks(text),
      language,
      use: use?.use ?? null,
    },
  }));
}

function within(subject: FeedSubject): Prisma.Sql {
  if (!subject) return Prisma.sql`true`;
  const { of, key } = subject;
  if (of === 'projects') return Prisma.sql`pr."slug" = ${key}`;
  if (of === 'areas') {
    return Prisma.sql`EXISTS (SELECT 1 FROM "ContributionPlace" w WHERE w."contributionId" = pub."contributionId" AND w."town" = ${key})`;
  }
  return Prisma.sql`EXISTS (SELECT 1 FROM "ContributionTheme" ct JOIN "Theme" t ON t."id" = ct."themeId"
    WHERE ct."contributionId" = pub."contributionId" AND t."slug" = ${key})`;
}

/** What the municipality has told. */
async function toldIn(subject: FeedSubject): Promise<FeedEntry[]> {
  const project = {
    ...shown,
    ...(subject?.of === 'projects' && { slug: subject.key }),
    ...(subject?.of === 'themes' && { themes: { some: { theme: { slug: subject.key } } } }),
  };
  const take = mostEntries;
  const titles = { titleDa: true, titleEn: true, project: { select: projectNames } } as const;
  const [news, decisions, phases, evaluations, papers] = await Promise.all([
    db().newsPost.findMany({
      where: { project },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take,
      select: { ...titles, id: true, slug: true, textDa: true, textEn: true, publishedAt: true },
    }),
    db().decision.findMany({
      where: { project, publishedAt: { not: null } },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take,
      select: { ...titles, id: true, slug: true, textDa: true, textEn: true, publishedAt: true },
    }),
    db().phase.findMany({
      where: { project, ...shown },
      orderBy: [{ publication: { publishedAt: 'desc' } }, { id: 'desc' }],
      take,
      select: {
        ...titles,
        id: true,
        descriptionDa: true,
        descriptionEn: true,
        publication: { select: { publishedAt: true } },
      },
    }),
    db().evaluation.findMany({
      where: { project, replacement: { is: null } },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take,
      select: { learnedDa: true, learnedEn: true, publishedAt: true, project: { select: projectNames } },
    }),
    db().whitePaperVersion.findMany({
      where: { ...shown, paper: { phase: { ...shown, project } } },
      orderBy: [{ publication: { publishedAt: 'desc' } }, { id: 'desc' }],
      take,
      select: {
        id: true,
        publication: { select: { publishedAt: true } },
        paper: { select: { phase: { select: { ...titles, slug: true } } } },
      },
    }),
  ]);
  const none = { da: '', en: '' };
  return [
    ...news.map((row) => ({
      ...entry(`news/${row.id}`, 'news', row.publishedAt, row.project),
      url: pagesOf('/projects/[slug]/news/[post]', { slug: row.project.slug, post: row.slug }),
      title: inBoth(row, 'title'),
      text: inBoth(row, 'text'),
    })),
    ...decisions.map((row) => ({
      ...entry(`decision/${row.id}`, 'decision', row.publishedAt, row.project),
      url: pagesOf('/decisions/[slug]', { slug: row.slug }),
      title: inBoth(row, 'title'),
      text: inBoth(row, 'text'),
    })),
    ...phases.map((row) => ({
      ...entry(`phase/${row.id}`, 'phase', row.publication?.publishedAt, row.project),
      title: inBoth(row, 'title'),
      text: inBoth(row, 'description'),
    })),
    ...evaluations.map((row) => ({
      ...entry(`evaluation/${row.project.slug}`, 'evaluation', row.publishedAt, row.project),
      title: inBoth(row.project, 'title'),
      text: inBoth(row, 'learned'),
    })),
    ...papers.map(({ id, publication, paper: { phase } }) => ({
      ...entry(`white-paper/${id}`, 'whitePaper', publication?.publishedAt, phase.project),
      url: pagesOf('/projects/[slug]/hearings/[phase]/white-paper', { slug: phase.project.slug, phase: phase.slug }),
      title: inBoth(phase, 'title'),
      text: none,
    })),
  ];
}

type Told = Exclude<FeedEntry['what'], 'contribution'>;
type Named = { slug: string; titleDa: string; titleEn: string };

function entry(id: string, what: Told, at: Date | null | undefined, project: Named) {
  return {
    ...{ id, what },
    at: at ?? new Date(0),
    url: pagesOf('/projects/[slug]', { slug: project.slug }),
    project: inBoth(project, 'title'),
  };
}
