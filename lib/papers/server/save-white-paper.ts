import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { SavePaper } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';

export type SavePaperRefusal = 'signInNeeded' | 'notAllowed' | 'paperNotFound' | 'editedMeanwhile';

/** The paper's own texts: title, sender, what stands in place of generated texts, judgement, and whether a new hearing is needed. */
export async function saveWhitePaper(actor: Actor, input: SavePaper): Promise<Result<PaperPlace, SavePaperRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { paperId, version, needsHearing, title, department } = input;
  return db().$transaction(async (tx) => {
    const paper = await holdPaper(tx, actor, paperId);
    if (!paper) return refused('paperNotFound');
    if (paper.version !== version) return refused('editedMeanwhile');
    await tx.whitePaper.update({
      where: { id: paperId },
      data: {
        title,
        department,
        hearingText: input.hearingText || null,
        summaryText: input.summaryText || null,
        assessment: input.assessment || null,
        needsHearing: needsHearing === '' ? null : needsHearing === 'yes',
        hearingWhy: needsHearing === '' ? null : input.hearingWhy,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'white_paper.edited', idsOf(paper));
    return ok(placeOf(paper));
  });
}
