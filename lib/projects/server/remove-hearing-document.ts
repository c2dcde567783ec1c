import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RemoveDocument } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { phaseEventIds } from './internal/project-rows';

export type RemoveHearingDocumentRefusal = 'signInNeeded' | 'notAllowed' | 'documentNotFound';

/** Takes a document off the list of a hearing; what lies behind its address is not ours. */
export async function removeHearingDocument(
  actor: Actor,
  { id }: RemoveDocument,
): Promise<Result<{ slug: string; project: string }, RemoveHearingDocumentRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.hearingDocument.findUnique({
      where: { id, phase: { projectId: reach(actor, 'project.edit') } },
      select: { phase: { select: { id: true, slug: true, projectId: true, project: { select: { slug: true } } } } },
    });
    const { count } = found ? await tx.hearingDocument.deleteMany({ where: { id } }) : { count: 0 };
    if (!found || count === 0) return refused('documentNotFound');
    const { phase } = found;
    await recordEvent(tx, actor, 'document.removed', await phaseEventIds(tx, phase.id, phase.projectId));
    return ok({ slug: phase.slug, project: phase.project.slug });
  });
}
