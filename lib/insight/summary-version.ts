import { isSaid, type SummaryBlock, type SummaryContent, type Text } from './summary-content';
import type { FilledPart } from './summary-parts';
import type { VersionDifference } from './version-differences';

/**
 * Everything a frozen version says, as data: the one source of its page and of all its files. Of what citizens wrote it
 * keeps the receipt codes alone: the words stand where everybody can read them, as long as they do.
 */
export type VersionContent = {
  format: 1;
  code: string;
  number: number;
  /** Copenhagen date it was frozen. */
  date: string;
  municipality: string;
  title: Text;
  of: Pick<SummaryContent['of'], 'kind' | 'slug'>;
  ofTitle: Text;
  limitedTo: Text | null;
  isExample: boolean;
  from: string | null;
  to: string;
  parts: FilledPart[];
  /** What is other than in the version before, and why there is a new one; null in the first. */
  change: VersionChange | null;
};

export type VersionChange = { reason: Text; since: { number: number; code: string }; differences: VersionDifference[] };

type Facts = Pick<VersionContent, 'code' | 'number' | 'municipality' | 'title' | 'change'>;

/** A summary as a version keeps it. */
export function versionContent(summary: SummaryContent, parts: readonly FilledPart[], facts: Facts): VersionContent {
  return {
    format: 1,
    ...facts,
    date: summary.to,
    of: { kind: summary.of.kind, slug: summary.of.slug },
    ofTitle: summary.title,
    limitedTo: summary.limitedTo,
    isExample: summary.isExample,
    from: summary.from,
    to: summary.to,
    parts: parts.map((part) => (part.kind === 'block' ? { ...part, block: withoutWords(part.block) } : part)),
  };
}

/** A block whose cells name contributions without their words. */
function withoutWords(block: SummaryBlock): SummaryBlock {
  return {
    ...block,
    tables: block.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (isSaid(cell) ? { ...cell, said: '' } : cell)) })),
    })),
  };
}

/** The blocks of a version. */
export function blocksOf({ parts }: Pick<VersionContent, 'parts'>): SummaryBlock[] {
  return parts.flatMap((part) => (part.kind === 'block' ? [part.block] : []));
}
