import { db } from '@/lib/platform/db';

/** Whether a category is one of the project's. */
export async function isCategoryOf(projectId: string, id: string): Promise<boolean> {
  return (await db().proposalCategory.count({ where: { id, projectId } })) > 0;
}
