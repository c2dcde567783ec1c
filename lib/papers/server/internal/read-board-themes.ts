import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import type { CoverageView } from '@/lib/thread/coverage';
import type { BoardFacts, BoardProject } from '../../board-appendix';

const isShown = { publication: { isNot: null } };

/** The themes of a plan with their published projects, counted as the page of coverage counts. */
export async function boardThemes(tx: Db, planId: string, coverage: CoverageView): Promise<BoardFacts['themes']> {
  const today = copenhagenDate(now());
  const rows = await tx.theme.findMany({
    where: { planId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      slug: true,
      ref: true,
      titleDa: true,
      _count: { select: { effects: { where: { replacement: null, projectId: null } } } },
      projects: {
        where: { project: isShown },
        orderBy: [{ project: { titleDa: 'asc' } }, { projectId: 'asc' }],
        select: {
          project: {
            select: {
              slug: true,
              titleDa: true,
              status: true,
              phases: {
                where: { ...isShown, closesOn: { gte: new Date(`${today}T00:00:00Z`) } },
                orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
                take: 1,
                select: { titleDa: true, opensOn: true, closesOn: true },
              },
              _count: {
                select: { decisions: { where: { publishedAt: { not: null } } }, effects: { where: { replacement: null } } },
              },
            },
          },
        },
      },
    },
  });
  const ofTheme = new Map(coverage.themes.map((theme) => [theme.slug, theme]));
  const ofProject = new Map(coverage.projects.map((project) => [project.slug, project]));
  return rows.map(({ slug, ref, titleDa, projects, _count }) => {
    const figures = ofTheme.get(slug);
    const sum = (of: 'decisions' | 'effects') => projects.reduce((all, { project }) => all + project._count[of], 0);
    return {
      slug,
      ref,
      title: titleDa,
      projects: projects.length,
      sent: figures?.sent ?? 0,
      answered: figures?.answered ?? 0,
      used: figures?.usedOrPartly ?? 0,
      decisions: sum('decisions'),
      effects: sum('effects') + _count.effects,
      list: projects.map(({ project }): BoardProject => {
        const [phase] = project.phases;
        return {
          slug: project.slug,
          title: project.titleDa,
          status: project.status,
          phase: phase
            ? {
                title: phase.titleDa,
                opensOn: dateOnly(phase.opensOn),
                closesOn: dateOnly(phase.closesOn),
                isOpen: dateOnly(phase.opensOn) <= today,
              }
            : null,
          sent: ofProject.get(project.slug)?.sent ?? 0,
          answered: ofProject.get(project.slug)?.answered ?? 0,
        };
      }),
    };
  });
}
