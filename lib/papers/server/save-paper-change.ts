import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { SavePaperChange } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';
import { rowsByLabel } from './internal/rows-by-label';

export type SavePaperChangeRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'paperNotFound'
  | 'noSuchNumber'
  | 'changeNotFound'
  | 'editedMeanwhile'
  | 'nothingChanged';

/** A proposed change, old words and new, and the replies that caused it. Version 0 is a new one, last in the list. */
export async function savePaperChange(
  actor: Actor,
  { paperId, changeId, version, causes, part, place, oldText, newText }: SavePaperChange,
): Promise<Result<PaperPlace & { changeId: string }, SavePaperChangeRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const written = { part, place, oldText, newText };
  if (oldText === newText) return refused('nothingChanged');
  return db().$transaction(async (tx) => {
    const paper = await holdPaper(tx, actor, paperId);
    if (!paper) return refused('paperNotFound');
    const rows = await rowsByLabel(tx, paperId, causes);
    if (rows.length !== causes.length) return refused('noSuchNumber');
    const there = await tx.whitePaperChange.findUnique({ where: { id: changeId }, select: { paperId: true } });
    if (there ? there.paperId !== paperId : version > 0) return refused('changeNotFound');
    if (there && version === 0) return ok({ ...placeOf(paper), changeId });
    if (there) {
      const { count } = await tx.whitePaperChange.updateMany({
        where: { id: changeId, version },
        data: { ...written, version: { increment: 1 } },
      });
      if (count === 0) return refused('editedMeanwhile');
      await tx.whitePaperCause.deleteMany({ where: { changeId } });
    } else {
      const last = await tx.whitePaperChange.aggregate({ where: { paperId }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      await tx.whitePaperChange.create({ data: { id: changeId, paperId, position, ...written }, select: { id: true } });
    }
    await tx.whitePaperCause.createMany({ data: rows.map(({ id }) => ({ changeId, rowId: id })) });
    await recordEvent(tx, actor, 'white_paper.change_saved', idsOf(paper));
    return ok({ ...placeOf(paper), changeId });
  });
}
