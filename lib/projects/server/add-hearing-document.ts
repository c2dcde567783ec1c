import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { AddDocument } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { findEditedPhase } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';

export type AddHearingDocumentRefusal = 'signInNeeded' | 'notAllowed' | 'phaseNotFound' | 'documentThere';

/** Puts a document on the list of a hearing, by where it can be read. The same address stands there once. */
export async function addHearingDocument(
  actor: Actor,
  input: AddDocument,
): Promise<Result<{ slug: string; project: string }, AddHearingDocumentRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const phase = await findEditedPhase(tx, actor, input.phaseId);
    if (!phase) return refused('phaseNotFound');
    await tx.$executeRaw`SELECT 1 FROM "Phase" WHERE "id" = ${phase.id} FOR UPDATE`;
    if ((await tx.hearingDocument.count({ where: { phaseId: phase.id, url: input.url } })) > 0) return refused('documentThere');
    await tx.hearingDocument.create({ data: { ...input, addedAt: now() }, select: { id: true } });
    await recordEvent(tx, actor, 'document.added', await phaseEventIds(tx, phase.id, phase.projectId));
    return ok({ slug: phase.slug, project: phase.project.slug });
  });
}
