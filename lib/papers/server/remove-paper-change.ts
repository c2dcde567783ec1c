import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { RemovePaperChange } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';

export type RemovePaperChangeRefusal = 'signInNeeded' | 'notAllowed' | 'changeNotFound';

/** Takes a proposed change out of the paper again; frozen versions keep it. */
export async function removePaperChange(
  actor: Actor,
  { changeId }: RemovePaperChange,
): Promise<Result<PaperPlace, RemovePaperChangeRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const change = await tx.whitePaperChange.findUnique({ where: { id: changeId }, select: { paperId: true } });
    const paper = change && (await holdPaper(tx, actor, change.paperId));
    if (!paper) return refused('changeNotFound');
    const { count } = await tx.whitePaperChange.deleteMany({ where: { id: changeId } });
    if (count === 0) return refused('changeNotFound');
    await recordEvent(tx, actor, 'white_paper.change_removed', idsOf(paper));
    return ok(placeOf(paper));
  });
}
