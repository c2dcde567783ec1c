import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { mayComposeSummaries } from '../composed-policy';
import type { ComposedLineView, ComposedView, PreviewView } from '../composed-views';
import { blocksLeft, filledParts, storedParts } from '../summary-parts';
import { contentOf } from './internal/content-of';
import { toVersionLine, versionSelect } from './internal/version-rows';
import { ownSummaries } from './internal/visible-versions';

const titles = { slug: true, titleDa: true, titleEn: true } as const;
const mostListed = 300;

/** The composed summaries somebody works on, the newest first. Empty for whoever makes none. */
export async function listComposedSummaries(actor: Actor): Promise<ComposedLineView[]> {
  if (!mayComposeSummaries(actor).allowed) return [];
  const rows = await db().composedSummary.findMany({
    where: ownSummaries(actor),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostListed,
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      project: { select: titles },
      theme: { select: titles },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, frozenAt: true, publication: { select: { versionId: true } } },
      },
      schedule: { select: { pausedAt: true } },
      _count: { select: { versions: true } },
    },
  });
  return rows.flatMap(({ project, theme, versions, schedule, _count, ...row }) => {
    const [latest] = versions;
    return {
      ...row,
      subject: subjectOf(project, theme),
      versions: _count.versions,
      latest: latest ? { number: latest.number, frozenAt: latest.frozenAt, isPublished: latest.publication !== null } : null,
      isScheduled: schedule !== null && schedule.pausedAt === null,
    };
  });
}

type Subject = { slug: string; titleDa: string; titleEn: string };

function subjectOf(project: Subject | null, theme: Subject | null): ComposedView['subject'] {
  const { slug = '', titleDa = '', titleEn = '' } = theme ?? project ?? {};
  return { kind: theme ? 'theme' : 'project', slug, titleDa, titleEn };
}

/** One composed summary with its parts and versions; null for one that does not exist for whoever asks. */
export async function getComposedSummary(actor: Actor, id: string): Promise<ComposedView | null> {
  if (!mayComposeSummaries(actor).allowed) return null;
  const row = await db().composedSummary.findFirst({
    where: { AND: [ownSummaries(actor), { id }] },
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      version: true,
      parts: true,
      project: { select: titles },
      theme: { select: titles },
      versions: { orderBy: { number: 'desc' }, select: versionSelect },
    },
  });
  if (!row) return null;
  const { project, theme, versions, ...summary } = row;
  const parts = storedParts(row.parts);
  return {
    ...summary,
    subject: subjectOf(project, theme),
    parts,
    blocksLeft: blocksLeft(parts),
    versions: versions.map(toVersionLine),
  };
}

/** What a composed summary would say if it were frozen now; null like {@link getComposedSummary}, and while its project is not published. */
export async function getSummaryPreview(actor: Actor, id: string, at: Date): Promise<PreviewView | null> {
  const row = await db().composedSummary.findFirst({
    where: { AND: [ownSummaries(actor), { id }] },
    select: { titleDa: true, titleEn: true, parts: true, project: { select: titles }, theme: { select: titles } },
  });
  const summary = row && mayComposeSummaries(actor).allowed ? await contentOf(row, at) : null;
  if (!row || !summary) return null;
  return {
    title: { da: row.titleDa, en: row.titleEn },
    summary,
    parts: filledParts(storedParts(row.parts), summary.blocks),
  };
}

/** What a summary can be begun of: the published projects somebody manages, and the themes. */
export async function listSummarySubjects(actor: Actor) {
  if (!mayComposeSummaries(actor).allowed) return [];
  const named = { id: true, titleDa: true, titleEn: true } as const;
  const [projects, themes] = await Promise.all([
    db().project.findMany({
      where: { id: reach(actor, 'summary.compose'), publication: { isNot: null } },
      orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
      select: named,
    }),
    may(actor, 'summary.composeOfTheme')
      ? db().theme.findMany({ orderBy: [{ plan: { periodFrom: 'desc' } }, { position: 'asc' }], select: named })
      : [],
  ]);
  return [
    ...projects.map((project) => ({ kind: 'project' as const, ...project })),
    ...themes.map((theme) => ({ kind: 'theme' as const, ...theme })),
  ];
}

/** The templates summaries can be begun from, by name. Empty for whoever makes none. */
export async function listSummaryTemplates(actor: Actor) {
  if (!mayComposeSummaries(actor).allowed) return [];
  const rows = await db().summaryTemplate.findMany({
    orderBy: [{ name: 'asc' }],
    select: { id: true, name: true, parts: true, isExample: true },
  });
  return rows.map(({ parts, ...row }) => ({ ...row, parts: storedParts(parts).length }));
}
