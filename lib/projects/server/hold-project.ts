import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { Db } from '@/lib/platform/db';

/** The id of a project somebody may edit, held until the transaction ends; null for any other. */
export async function holdProject(tx: Db, actor: Actor, slug: string): Promise<string | null> {
  const project = await tx.project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.edit') } },
    select: { id: true },
  });
  if (!project) return null;
  await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "id" = ${project.id} FOR UPDATE`;
  return project.id;
}
