import type { Db } from '@/lib/platform/db';

/** The rows of a paper that labels such as 12 and S2 name; fewer where a label names none. */
export async function rowsByLabel(tx: Db, paperId: string, labels: readonly string[]) {
  if (labels.length === 0) return [];
  return tx.whitePaperRow.findMany({
    where: {
      paperId,
      OR: labels.map((label) => ({
        list: label.startsWith('S') ? ('late' as const) : ('timely' as const),
        number: Number(label.replace('S', '')),
      })),
    },
    select: { id: true, list: true, number: true, sameAsId: true },
  });
}
