import type { Actor, Role } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';

type Employee = Extract<Actor, { kind: 'employee' }>;

/** An employee with the given roles, stored and ready to act. */
export async function anEmployee(roles: readonly Role[] = ['project_manager']): Promise<Employee> {
  const user = await db().user.create({
    data: {
      email: `${crypto.randomUUID()}@medarbejder.example`,
      emailVerified: new Date(),
      roles: { create: roles.map((role) => ({ role })) },
    },
    select: { id: true },
  });
  return { kind: 'employee', personId: user.id, locale: 'da', roles };
}
