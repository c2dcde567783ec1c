import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { PublishPaper } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';

export type PublishPaperRefusal = 'signInNeeded' | 'notAllowed' | 'versionNotFound' | 'draftsStayInside' | 'projectNotPublished';

/** Shows a frozen version to everybody. Drafts stay among officials; published twice it is published once. */
export async function publishWhitePaper(
  actor: Actor,
  { versionId }: PublishPaper,
): Promise<Result<PaperPlace, PublishPaperRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const version = await tx.whitePaperVersion.findUnique({
      where: { id: versionId },
      select: {
        status: true,
        paperId: true,
        paper: { select: { phase: { select: { project: { select: { publication: true } } } } } },
      },
    });
    const paper = version && (await holdPaper(tx, actor, version.paperId));
    if (!paper) return refused('versionNotFound');
    if (version.status === 'draft') return refused('draftsStayInside');
    if (!version.paper.phase.project.publication) return refused('projectNotPublished');
    const { count } = await tx.whitePaperPublication.createMany({
      data: [{ versionId, publishedAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'white_paper.published', { ...idsOf(paper), contribution: 'all' });
    return ok(placeOf(paper));
  });
}
