import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import type { CategoryView } from '../participation-views';

/** A project's categories for those who edit them; none for anybody else. */
export async function listCategoriesForEditing(actor: Actor, projectId: string): Promise<CategoryView[]> {
  if (!may(actor, 'project.edit')) return [];
  return db().proposalCategory.findMany({
    where: { projectId, project: { id: reach(actor, 'project.edit') } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, nameDa: true, nameEn: true },
  });
}
