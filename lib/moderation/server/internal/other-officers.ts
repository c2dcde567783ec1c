import type { Db } from '@/lib/platform/db';

/** Whether nobody but these people decides cases in this installation. */
export async function isAlone(tx: Db, officerIds: readonly string[]): Promise<boolean> {
  const other = await tx.employeeRole.findFirst({
    where: { userId: { notIn: [...officerIds] }, role: { in: ['moderator', 'project_manager', 'administrator'] } },
    select: { userId: true },
  });
  return other === null;
}
