import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import type { FileKind } from '@/lib/files/file';
import { db } from '@/lib/platform/db';
import { groupDocuments } from '../project-document';
import { listOwnCircleIds } from './circle';
import { documentSelect, toDocumentVersion } from './internal/document-rows';
import { publishedProject } from './internal/project-selects';

export type ServedDocument = { id: string; kind: FileKind; format: string; name: string; isPublic: boolean };

/** A file of a project somebody may fetch: everybody while the project is shown to them and the document is not withdrawn, those who work on it always. */
export async function getServedDocument(actor: Actor, id: string): Promise<ServedDocument | null> {
  const circles = await listOwnCircleIds(actor);
  const row = await db().uploadedFile.findFirst({
    where: {
      id,
      screening: { not: 'quarantined' },
      projectDocument: {
        OR: [
          { withdrawal: null, project: publishedProject },
          { withdrawal: null, projectId: { in: circles } },
          ...(may(actor, 'project.read') ? [{ project: { id: reach(actor, 'project.read') } }] : []),
        ],
      },
    },
    select: {
      id: true,
      kind: true,
      format: true,
      name: true,
      projectDocument: {
        select: {
          withdrawal: { select: { documentId: true } },
          project: { select: { publication: { select: { projectId: true } } } },
        },
      },
    },
  });
  if (!row?.projectDocument) return null;
  const { projectDocument, ...file } = row;
  return { ...file, isPublic: projectDocument.withdrawal === null && projectDocument.project.publication !== null };
}

/** The documents of a project as those who work on it see them; null for others. */
export async function getDocumentsForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.read') } },
    select: { id: true, slug: true, titleDa: true, titleEn: true, documents: documentSelect },
  });
  return row && { ...row, documents: groupDocuments(row.documents.map(toDocumentVersion)) };
}

/** The documents a hearing of a project can be about: those that hold. */
export async function listHearableDocuments(actor: Actor, projectId: string) {
  return db().projectDocument.findMany({
    where: { AND: [{ projectId }, { projectId: reach(actor, 'project.edit') }], withdrawal: null, replacement: null },
    orderBy: [{ addedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, titleDa: true, titleEn: true },
  });
}
