import type { Actor } from '@/lib/audit/actor';
import type { EventIds } from '@/lib/audit/events';
import { may, reach } from '@/lib/audit/permissions';
import type { Db, Prisma } from '@/lib/platform/db';
import type { NoteKind } from '../../note';

export type FoundNote = {
  id: string;
  kind: NoteKind;
  version: number;
  projectId: string | null;
  phaseId: string | null;
  slug: string | null;
};

/** The notes somebody may write: those of the projects they edit, and the appendices where they may write these. */
export function notesWithin(actor: Actor): Prisma.NoteWhereInput {
  const ofProjects: Prisma.NoteWhereInput = { AND: [{ projectId: { not: null } }, { projectId: reach(actor, 'project.edit') }] };
  return { OR: [...(may(actor, 'project.edit') ? [ofProjects] : []), ...(may(actor, 'appendix.write') ? [appendices] : [])] };
}

export const appendices = { kind: 'board_appendix' } as const satisfies Prisma.NoteWhereInput;

/** A note within the actor's reach, held until the transaction ends: whoever changes one waits for whoever else does. */
export async function holdNote(tx: Db, actor: Actor, id: string): Promise<FoundNote | null> {
  await tx.$executeRaw`SELECT 1 FROM "Note" WHERE "id" = ${id} FOR UPDATE`;
  return tx.note.findFirst({
    where: { id, ...notesWithin(actor) },
    select: { id: true, kind: true, version: true, projectId: true, phaseId: true, slug: true },
  });
}

/** What an event of a note names. */
export function idsOfNote({ id, projectId, phaseId }: FoundNote): EventIds {
  return { note: id, ...(projectId ? { project: projectId } : {}), ...(phaseId ? { phase: phaseId } : {}) };
}
