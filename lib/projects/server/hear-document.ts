import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { HearDocument } from '../document-schema';
import { mayEditProjects } from '../project-policy';
import { findEditedPhase } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';

export type HearDocumentRefusal = 'signInNeeded' | 'notAllowed' | 'phaseNotFound' | 'documentNotFound' | 'documentThere';

/** Puts a document of the project on the list of one of its hearings, once. That version stays the one that was heard. */
export async function hearDocument(
  actor: Actor,
  { phaseId, documentId }: HearDocument,
): Promise<Result<{ slug: string; project: string }, HearDocumentRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const phase = await findEditedPhase(tx, actor, phaseId);
    if (!phase) return refused('phaseNotFound');
    await tx.$executeRaw`SELECT 1 FROM "Phase" WHERE "id" = ${phase.id} FOR UPDATE`;
    const document = await tx.projectDocument.findFirst({
      where: { id: documentId, projectId: phase.projectId, withdrawal: null },
      select: { kind: true, titleDa: true, titleEn: true },
    });
    if (!document) return refused('documentNotFound');
    if ((await tx.hearingDocument.count({ where: { phaseId, documentId } })) > 0) return refused('documentThere');
    await tx.hearingDocument.create({ data: { ...document, phaseId, documentId, addedAt: now() }, select: { id: true } });
    await recordEvent(tx, actor, 'document.added', await phaseEventIds(tx, phaseId, phase.projectId));
    return ok({ slug: phase.slug, project: phase.project.slug });
  });
}
