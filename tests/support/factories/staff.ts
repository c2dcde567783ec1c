import type { Actor, Role } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { everyProject } from './every-project';

type Employee = Extract<Actor, { kind: 'employee' }>;

/**
 * An employee with the given roles, stored and ready to act. A project manager manages every project the factories have
 * made and will make, unless told which.
 */
export async function anEmployee(
  roles: readonly Role[] = ['project_manager'],
  { manages }: { manages?: readonly { id: string }[] } = {},
): Promise<Employee> {
  const isManager = roles.includes('project_manager');
  const projectIds = isManager ? (manages?.map(({ id }) => id) ?? everyProject.ids) : [];
  const user = await db().user.create({
    data: {
      email: `${crypto.randomUUID()}@medarbejder.example`,
      emailVerified: new Date(),
      roles: { create: roles.map((role) => ({ role })) },
      managed: { create: projectIds.map((projectId) => ({ projectId })) },
    },
    select: { id: true },
  });
  if (isManager && !manages) everyProject.managerIds.push(user.id);
  return { kind: 'employee', personId: user.id, locale: 'da', roles, projectIds };
}
