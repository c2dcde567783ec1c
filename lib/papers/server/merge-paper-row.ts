import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { MergeRow } from '../paper-schema';
import { idsOf, type PaperPlace, placeOf } from './internal/find-paper';
import { findRow } from './internal/find-row';
import { rowsByLabel } from './internal/rows-by-label';

export type MergePaperRowRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'rowNotFound'
  | 'noSuchNumber'
  | 'sameReply'
  | 'otherList'
  | 'hasOthers';

/**
 * Treats a reply with another one that says the same, or by itself again. Both keep their numbers and stand with them; what
 * was written about the reply is kept for the day it is treated by itself again.
 */
export async function mergePaperRow(
  actor: Actor,
  { rowId, into }: MergeRow,
): Promise<Result<PaperPlace & { code: string }, MergePaperRowRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await findRow(tx, actor, rowId);
    if (!found) return refused('rowNotFound');
    const { row, paper } = found;
    const [named] = into ? await rowsByLabel(tx, paper.id, [into]) : [];
    if (into && !named) return refused('noSuchNumber');
    if (named) {
      // Of rows that say the same one stands for all: who names another of them means that one.
      const target = named.sameAsId ?? named.id;
      if (target === rowId) return refused('sameReply');
      if (named.list !== row.list) return refused('otherList');
      if (await tx.whitePaperRow.count({ where: { sameAsId: rowId } })) return refused('hasOthers');
      await tx.whitePaperRow.update({ where: { id: rowId }, data: { sameAsId: target }, select: { id: true } });
    } else await tx.whitePaperRow.update({ where: { id: rowId }, data: { sameAsId: null }, select: { id: true } });
    await recordEvent(tx, actor, 'white_paper.rows_merged', { contribution: row.contributionId, ...idsOf(paper) });
    return ok({ ...placeOf(paper), code: row.contribution.code });
  });
}
