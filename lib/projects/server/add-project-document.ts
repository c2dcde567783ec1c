import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { FileRefusal } from '@/lib/files/file';
import { examineStaffFile, keepDocument } from '@/lib/files/server/keep-document';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { AddProjectDocument } from '../document-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedProject } from './internal/edited-project';
import { projectEventIds } from './internal/project-rows';

export type AddProjectDocumentRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'projectNotFound'
  | 'fileNeeded'
  | 'replacedNotFound'
  | 'replacedAlready'
  | FileRefusal;

/** Puts a file on a project for everybody to fetch, as a new document or as the new version of one. */
export async function addProjectDocument(
  actor: Actor,
  { file, looked, projectId, replacesId, ...said }: AddProjectDocument,
): Promise<Result<{ slug: string }, AddProjectDocumentRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const own = { id: projectId, AND: { id: reach(actor, 'project.edit') } };
  if ((await db().project.count({ where: own })) === 0) return refused('projectNotFound');
  if (!file) return refused('fileNeeded');
  const examined = await examineStaffFile(file, { looked });
  if (!examined.ok) return refused(examined.code, { name: file.name.slice(0, 120), ...examined.details });
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    if (replacesId) {
      const before = await tx.projectDocument.findFirst({
        where: { id: replacesId, projectId },
        select: { replacement: { select: { id: true } } },
      });
      if (!before) return refused('replacedNotFound');
      if (before.replacement) return refused('replacedAlready');
    }
    const fileId = await keepDocument(tx, examined.value, { ownerId: personIdOf(actor), projectId });
    await tx.projectDocument.create({
      data: { ...said, projectId, replacesId, fileId, addedAt: now(), byId: personIdOf(actor) },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'project_document.added', await projectEventIds(tx, projectId));
    return ok({ slug: project.slug });
  });
}
