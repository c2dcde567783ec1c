import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { WithdrawDocument } from '../document-schema';
import { mayEditProjects } from '../project-policy';
import { projectEventIds } from './internal/project-rows';

export type WithdrawDocumentRefusal = 'signInNeeded' | 'notAllowed' | 'documentNotFound' | 'withdrawnAlready';

/** Takes one version of a document back: its place and the reason stay, the file can be fetched by nobody outside. */
export async function withdrawDocument(
  actor: Actor,
  { id, ...reasons }: WithdrawDocument,
): Promise<Result<{ slug: string }, WithdrawDocumentRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.projectDocument.findUnique({
      where: { id, projectId: reach(actor, 'project.edit') },
      select: { projectId: true, project: { select: { slug: true } } },
    });
    if (!found) return refused('documentNotFound');
    const row = { ...reasons, documentId: id, withdrawnAt: now(), byId: personIdOf(actor) };
    const { count } = await tx.documentWithdrawal.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return refused('withdrawnAlready');
    const ids = await projectEventIds(tx, found.projectId);
    await recordEvent(tx, actor, 'project_document.withdrawn', ids);
    for (const phase of await phasesThatHear(tx, id)) await recordEvent(tx, actor, 'document.removed', { ...ids, phase });
    return ok({ slug: found.project.slug });
  });
}

/** Their pages show the document too. */
async function phasesThatHear(tx: Db, documentId: string): Promise<string[]> {
  const rows = await tx.hearingDocument.findMany({ where: { documentId }, select: { phaseId: true } });
  return rows.map(({ phaseId }) => phaseId);
}
