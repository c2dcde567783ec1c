import type { Actor } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';

/** An employee as the actor they would be now, for work done on their behalf; null for everybody without a role. */
export async function employeeById(personId: string): Promise<Extract<Actor, { kind: 'employee' }> | null> {
  const row = await db().user.findUnique({
    where: { id: personId },
    select: {
      locale: true,
      roles: { select: { role: true } },
      managed: { select: { project: { select: { id: true, cases: { select: { id: true } } } } } },
    },
  });
  if (!row || row.roles.length === 0) return null;
  const projectIds = row.managed.flatMap(({ project: { id, cases } }) => [id, ...cases.map((each) => each.id)]);
  return { kind: 'employee', personId, locale: row.locale as Locale, roles: row.roles.map(({ role }) => role), projectIds };
}
