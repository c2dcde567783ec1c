import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { Db } from '@/lib/platform/db';
import { shownSelect } from './project-selects';

/** A project one edits, held so that what belongs to it is numbered one at a time; null for any other. */
export async function lockEditedProject(tx: Db, actor: Actor, id: string) {
  await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "id" = ${id} FOR UPDATE`;
  return tx.project.findUnique({
    where: { id, AND: { id: reach(actor, 'project.edit') } },
    select: { id: true, slug: true, isExample: true, inviteOnly: true, ...shownSelect },
  });
}
