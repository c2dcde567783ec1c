import type { Cursor } from '@/lib/platform/cursor';
import { getThemePage } from '@/lib/strategy/server/plan-queries';
import type { BrowseFilter } from '@/lib/thread/browse-filter';
import type { BrowseOptions } from '@/lib/thread/browse-views';
import { countFound, listBrowseOptions, listFound } from '@/lib/thread/server/browse-queries';
import { countFoundDocuments, listFoundDocuments } from '@/lib/thread/server/found-documents-queries';
import {
  countThemeFigures,
  countThreadFigures,
  listThemeContributions,
  listThreadContributions,
} from '@/lib/thread/server/theme-queries';
import type { ContributionFilter, ThreadFigures } from '@/lib/thread/thread-figures';
import { cachedUntilChanged } from '@/lib/web/cached';

/** How many contributions a filter lets through: the figure the list belongs to. */
export function countOf(figures: ThreadFigures, filter: ContributionFilter): number {
  return { all: figures.sent, answered: figures.answered, used: figures.usedOrPartly }[filter];
}

/** One page of everything that was said, with the figures it belongs to. */
export async function allContributionsContent(filter: ContributionFilter, after: string | null) {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project', 'any:theme');
  const [list, figures] = await Promise.all([
    listThreadContributions({ filter, after: after ?? undefined }),
    countThreadFigures(),
  ]);
  return { ...list, figures };
}

/** One page of what was said under a theme, with its figures. Null for a theme there is not. */
export async function themeContributionsContent(slug: string, filter: ContributionFilter, after: string | null) {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project', 'any:theme');
  const theme = await getThemePage(slug);
  if (!theme) return null;
  const [list, figures] = await Promise.all([
    listThemeContributions(theme.id, { filter, after: after ?? undefined }),
    countThemeFigures(theme.id),
  ]);
  return { ...list, figures, theme };
}

/** What can be looked for, until a project or theme changes. */
export async function browseOptions(): Promise<BrowseOptions> {
  'use cache';
  cachedUntilChanged('any:project', 'any:theme');
  return listBrowseOptions();
}

const documentsBeside = 3;

/**
 * What a filter lets through, with its count: what people said, or documents where it asks for those. Beside what people said with certain
 * words stand the first documents that say them too. Read when somebody asks: there are too many filters to keep.
 */
export async function browseContent(
  filter: BrowseFilter,
  { projects }: BrowseOptions,
  { after, isMap }: { after: Cursor | null; isMap: boolean },
) {
  if (filter.kind === 'document') {
    const [counts, documents] = await Promise.all([
      countFoundDocuments(filter, projects),
      isMap ? null : listFoundDocuments(filter, projects, { after }),
    ]);
    return { counts, found: null, documents, documentCount: counts.total };
  }
  const isBeside = filter.kind === '' && filter.words !== '' && !isMap && after === null;
  const [counts, found, documents, beside] = await Promise.all([
    countFound(filter, projects),
    isMap ? null : listFound(filter, projects, { after }),
    isBeside ? listFoundDocuments(filter, projects, { size: documentsBeside }) : null,
    isBeside ? countFoundDocuments(filter, projects) : null,
  ]);
  return { counts, found, documents, documentCount: beside?.total ?? 0 };
}
