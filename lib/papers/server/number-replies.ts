import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { NumberReplies } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';
import { numberRows } from './internal/number-rows';

export type NumberRepliesRefusal = 'signInNeeded' | 'notAllowed' | 'paperNotFound';

/** Takes replies that came after the paper was begun into it, with the next numbers of their list. Those given stay. */
export async function numberReplies(
  actor: Actor,
  { paperId }: NumberReplies,
): Promise<Result<PaperPlace & { numbered: number }, NumberRepliesRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const paper = await holdPaper(tx, actor, paperId);
    if (!paper) return refused('paperNotFound');
    const numbered = await numberRows(tx, { id: paper.id, phaseId: paper.phase.id });
    if (numbered > 0) await recordEvent(tx, actor, 'white_paper.numbered', idsOf(paper));
    return ok({ ...placeOf(paper), numbered });
  });
}
