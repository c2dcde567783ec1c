import type { EvaluationView } from '@/lib/decisions/evaluation-views';
import type { PoolGrantView } from '@/lib/decisions/pool-grant-views';
import { getEvaluation } from '@/lib/decisions/server/evaluation-queries';
import { listProjectGrants } from '@/lib/decisions/server/pool-grant-queries';
import { now } from '@/lib/platform/clock';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { type CaseSumView, listCaseSums } from '@/lib/thread/server/case-sums-queries';
import { getProjectSaid, type ProjectSaid } from '@/lib/thread/server/project-said-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

export type ProjectContent = {
  page: ProjectPageView;
  said: ProjectSaid;
  sums: CaseSumView[];
  grants: PoolGrantView[];
  evaluation: EvaluationView | null;
};

/** A project and what was said in it, kept until it, its cases or its contributions change. */
export async function projectContent(slug: string): Promise<ProjectContent | null> {
  'use cache';
  const page = await getProjectPage(slug, now());
  if (!page) {
    cachedUntilChanged('any:project');
    return null;
  }
  const related = [page, ...page.cases, ...(page.parent ? [page.parent] : [])];
  cachedUntilChanged(
    `parent:${page.id}`,
    'any:area',
    ...related.map(({ id }) => `project:${id}`),
    ...page.phases.map(({ id }) => `phase:${id}`),
    ...page.themes.map(({ id }) => `theme:${id}`),
  );
  const [said, sums, grants, evaluation] = await Promise.all([
    getProjectSaid(page.id),
    page.cases.length > 0 ? listCaseSums(page.id, now()) : [],
    listProjectGrants(page.id),
    getEvaluation(page.id),
  ]);
  return { page, said, sums, grants, evaluation };
}
