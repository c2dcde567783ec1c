import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { SavePaperRow } from '../paper-schema';
import { idsOf, type PaperPlace, placeOf } from './internal/find-paper';
import { findRow } from './internal/find-row';

export type SavePaperRowRefusal = 'signInNeeded' | 'notAllowed' | 'rowNotFound' | 'editedMeanwhile';

/** What a reply says in short, what the administration remarks, and what it proposes. */
export async function savePaperRow(
  actor: Actor,
  { rowId, version, resume, remark, recommendation }: SavePaperRow,
): Promise<Result<PaperPlace & { code: string; version: number }, SavePaperRowRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await findRow(tx, actor, rowId);
    if (!found) return refused('rowNotFound');
    const { row, paper } = found;
    const { count } = await tx.whitePaperRow.updateMany({
      where: { id: rowId, version },
      data: { resume, remark, recommendation: recommendation || null, version: { increment: 1 } },
    });
    if (count === 0) return refused('editedMeanwhile');
    await recordEvent(tx, actor, 'white_paper.row_edited', { contribution: row.contributionId, ...idsOf(paper) });
    return ok({ ...placeOf(paper), code: row.contribution.code, version: version + 1 });
  });
}
