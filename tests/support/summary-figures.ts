import type { SummaryBlockId, SummaryCell, SummaryContent } from '@/lib/insight/summary-content';

/** A figure of a summary by its block and key; undefined where there is none. */
export function figureIn(summary: SummaryContent | null, block: SummaryBlockId, key: string): number | null | undefined {
  return blockOf(summary, block)?.figures.find((figure) => figure.key === key)?.value;
}

/** The cells of a column by the keys of the rows. */
export function columnIn(
  summary: SummaryContent | null,
  block: SummaryBlockId,
  table: string,
  column: string,
): Record<string, SummaryCell> {
  const found = blockOf(summary, block)?.tables.find(({ key }) => key === table);
  const at = found?.columns.findIndex(({ key }) => key === column) ?? -1;
  return Object.fromEntries((found?.rows ?? []).map(({ key, cells }) => [key, cells[at] ?? null]));
}

function blockOf(summary: SummaryContent | null, id: SummaryBlockId) {
  return summary?.blocks.find((block) => block.id === id);
}
