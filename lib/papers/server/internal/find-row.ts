import type { Actor } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import { holdPaper } from './find-paper';

/** A row of a paper within the actor's reach; its paper is held until the transaction ends. */
export async function findRow(tx: Db, actor: Actor, id: string) {
  const row = await tx.whitePaperRow.findUnique({
    where: { id },
    select: { id: true, paperId: true, list: true, number: true, contributionId: true, contribution: { select: { code: true } } },
  });
  const paper = row && (await holdPaper(tx, actor, row.paperId));
  return paper ? { row, paper } : null;
}
