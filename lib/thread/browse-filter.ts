import type { ContributionKind } from '@/lib/contributions/contribution';
import { TOWNS } from '@/lib/drawing/land';
import { isPeriod } from './period';

const saidKinds = ['proposal', 'comment', 'addition', 'survey_text', 'hearing_reply'] as const satisfies ContributionKind[];
/** What citizens said, kind by kind, and beside it the documents of projects. */
export const browseKinds = [...saidKinds, 'document'] as const;
/** How far something has come: nothing yet, nothing for longer than is promised, an answer, used at least in part, or marked in any other way. */
export const browseStatuses = ['received', 'overdue', 'answered', 'used', 'not_used'] as const;

/** What somebody looks for among everything public; empty fields ask for nothing. */
export type BrowseFilter = {
  words: string;
  /** Slugs of a project and of a theme; the id of one of the project's categories. */
  project: string;
  theme: string;
  category: string;
  kind: (typeof browseKinds)[number] | '';
  status: (typeof browseStatuses)[number] | '';
  /** The town nearest to the place it is about, by name; `none` for what is about no place. */
  town: string;
  /** The month or quarter it was sent in, as `2026-09` or `2026-Q3`. */
  period: string;
};

/** Names of the fields in an address; the filter is read from there and nowhere else. */
const names: Record<keyof BrowseFilter, string> = {
  words: 'q',
  project: 'project',
  theme: 'theme',
  category: 'category',
  kind: 'kind',
  status: 'status',
  town: 'town',
  period: 'sent',
};
export const noTown = 'none';
const longest = 100;

type Query = Record<string, string | string[] | undefined>;

/** The filter an address holds. Values nobody offers ask for nothing; words are cut where no sentence is that long. */
export function browseFilterFrom(query: Query): BrowseFilter {
  const read = (field: keyof BrowseFilter) => {
    const value = query[names[field]];
    return (typeof value === 'string' ? value : '')
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, longest);
  };
  const town = read('town');
  const period = read('period');
  return {
    words: read('words'),
    project: read('project'),
    theme: read('theme'),
    category: read('category'),
    kind: browseKinds.find((kind) => kind === read('kind')) ?? '',
    status: browseStatuses.find((status) => status === read('status')) ?? '',
    town: town === noTown || TOWNS.some(({ name }) => name === town) ? town : '',
    period: isPeriod(period) ? period : '',
  };
}

/** The same as an address holds it, without what asks for nothing. */
export function browseQuery(filter: BrowseFilter): URLSearchParams {
  const fields = Object.entries(names) as [keyof BrowseFilter, string][];
  return new URLSearchParams(fields.filter(([field]) => filter[field] !== '').map(([field, name]) => [name, filter[field]]));
}
