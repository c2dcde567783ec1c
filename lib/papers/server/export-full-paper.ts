import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import { composePaper } from '../compose-paper';
import { paperPdf } from '../paper-pdf';
import { danish } from '../paper-texts';
import { holdPaper, idsOf, placeOf } from './internal/find-paper';
import { readPaper } from './internal/read-paper';

export type ExportFullPaperRefusal = 'signInNeeded' | 'notAllowed' | 'paperNotFound';

/**
 * The paper as those who decide may read it: with the senders' names also where they chose not to be named, but never of
 * somebody under protection. Each time is on record before it leaves.
 */
export async function exportFullPaper(
  actor: Actor,
  { paperId }: { paperId: string },
): Promise<Result<{ name: string; bytes: Uint8Array<ArrayBuffer> }, ExportFullPaperRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const read = await db().$transaction(async (tx) => {
    const paper = await holdPaper(tx, actor, paperId);
    if (!paper) return null;
    await recordEvent(tx, actor, 'white_paper.exported', idsOf(paper));
    const { _max: latest } = await tx.whitePaperVersion.aggregate({ where: { paperId }, _max: { number: true } });
    const facts = { names: 'all', status: 'draft', version: (latest.number ?? 0) + 1, date: copenhagenDate(now()) } as const;
    return { ...placeOf(paper), ...(await readPaper(tx, paperId, facts)) };
  });
  if (!read) return refused('paperNotFound');
  const composed = composePaper(read.content, read.words, danish, 'da');
  return ok({ name: read.phase, bytes: paperPdf({ ...composed, note: danish('fullVersion') }) });
}
