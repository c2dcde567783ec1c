import type { Locale } from '@/lib/i18n/locale';

/** The parts of a summary, in the order they are shown unless somebody chooses another. */
export const summaryBlockIds = [
  'reach',
  'contributions',
  'themes',
  'stance',
  'places',
  'surveys',
  'proposals',
  'use',
  'decisions',
  'changes',
  'representativeness',
  'method',
  'rules',
] as const;
export type SummaryBlockId = (typeof summaryBlockIds)[number];

/** Words in both languages: a summary is kept and cited as it was, in either. */
export type Text = Readonly<Record<Locale, string>>;

/** Words a citizen wrote and everybody can read now. Whoever keeps them asks again before showing them: see {@link withoutGone}. */
export type SaidWords = { said: string; language: string; code: string };

/** A cell of a table; null where it counts too few to be shown. */
export type SummaryCell = number | Text | SaidWords | null;

/** What a number is a number of. `persons` are told in whole fives, "at least 35", where `isAtLeast` stands beside. */
export type SummaryUnit = 'persons' | 'contributions' | 'supports' | 'answers' | 'percent' | 'number' | 'words';

export type SummaryColumn = { key: string; label: Text; unit: SummaryUnit; isAtLeast?: boolean };

/**
 * How a table is drawn beside itself. `bars` and `columns` draw the column `of`; `spans` draws it with the ends of its
 * uncertainty and what it is compared with; `map` draws it at the places; `shares` draws every column after the first as parts of the row.
 */
export type SummaryChart =
  | { type: 'bars' | 'columns'; of: string }
  | { type: 'spans'; of: string; low: string; high: string; beside: string }
  | { type: 'map'; of: string; places: { row: string; name: Text; lon: number; lat: number }[] }
  | { type: 'shares' }
  | { type: 'none' };

/** A table whose first column names the row. */
export type SummaryTable = {
  /** Unique within the summary, and the same in every version of it. */
  key: string;
  caption: Text;
  /** What is counted and what not. */
  counts: Text;
  columns: SummaryColumn[];
  rows: { key: string; cells: SummaryCell[] /** A page of the public site: path without language. */; page?: SummaryPage }[];
  chart: SummaryChart;
  notes: Text[];
  isExample?: boolean;
};

/** A public page a number or a row leads to. */
export type SummaryPage =
  | { to: '/projects/[slug]'; slug: string }
  | { to: '/decisions/[slug]'; slug: string }
  | { to: '/path/[code]'; code: string }
  | { to: '/strategy/[theme]'; theme: string };

/** A number by itself; null where it counts too few to be shown. */
export type SummaryFigure = {
  key: string;
  label: Text;
  value: number | null;
  /** The whole it is a part of. */
  of?: number;
  unit: SummaryUnit;
  isAtLeast?: boolean;
  counts: Text;
  page?: SummaryPage;
};

export type SummaryBlock = {
  id: SummaryBlockId;
  heading: Text;
  /** What the block tells, in a sentence. */
  lede: Text;
  figures: SummaryFigure[];
  tables: SummaryTable[];
  /** How the block is made and what it cannot tell. */
  method: Text[];
  /** Said where there is nothing to count yet. */
  empty: Text | null;
};

/** What is summed up: a project or a theme, whole, in one phase, or between two Copenhagen dates (both included). */
export type SummaryScope = ({ slug: string } | { theme: string }) & { phase?: string; from?: string; to?: string };

/** A whole summary in both languages, ready to be shown, kept or written to any file. Plain data. */
export type SummaryContent = {
  of: { kind: 'project' | 'theme'; id: string; slug: string };
  title: Text;
  /** The phase or the dates it is limited to. */
  limitedTo: Text | null;
  isExample: boolean;
  /** The partners it is made for: those of the actor with a live grant. Empty for staff. */
  organisations: { name: string; isExample: boolean }[];
  /** Copenhagen dates of the first public contribution and of the day it was made. */
  from: string | null;
  to: string;
  blocks: SummaryBlock[];
};

/** The receipt codes of the words of citizens a summary shows. */
export function saidCodes({ blocks }: Pick<SummaryContent, 'blocks'>): string[] {
  return cellsOf(blocks).flatMap((cell) => (isSaid(cell) ? [cell.code] : []));
}

/** The summary without the words of citizens that are no longer public; the numbers beside them stay. */
export function withoutGone<Content extends Pick<SummaryContent, 'blocks'>>(
  content: Content,
  isPublic: (code: string) => boolean,
  gone: Text,
): Content {
  const kept = (cell: SummaryCell) => (isSaid(cell) && !isPublic(cell.code) ? gone : cell);
  return {
    ...content,
    blocks: content.blocks.map((block) => ({
      ...block,
      tables: block.tables.map((table) => ({
        ...table,
        rows: table.rows.map(({ page, ...row }) => ({
          ...row,
          cells: row.cells.map(kept),
          ...(page && !row.cells.some((cell) => isSaid(cell) && !isPublic(cell.code)) ? { page } : {}),
        })),
      })),
    })),
  };
}

export function isSaid(cell: SummaryCell): cell is SaidWords {
  return typeof cell === 'object' && cell !== null && 'said' in cell;
}

function cellsOf(blocks: readonly SummaryBlock[]): SummaryCell[] {
  return blocks.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
}
