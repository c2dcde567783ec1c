/** As many cases as somebody can still look over before they decide. */
export const mostBulkCases = 200;

/** How long a bulk act can be taken back as a whole. */
export const bulkUndoMinutes = 10;

export const bulkKinds = ['publish', 'hide'] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** Until when an act that started then can be undone. */
export function undoableUntil(startedAt: Date): Date {
  return new Date(startedAt.getTime() + bulkUndoMinutes * 60_000);
}

/** Why a case of a selection is left alone, as far as one can see beforehand; null when it takes part. */
export function bulkSkip(
  line: { assignee: { id: string } | null } | null,
  personId: string,
): 'notWaiting' | 'assignedToOther' | null {
  if (!line) return 'notWaiting';
  return line.assignee && line.assignee.id !== personId ? 'assignedToOther' : null;
}
