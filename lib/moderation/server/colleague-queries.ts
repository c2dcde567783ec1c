import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import type { ColleagueView } from '../case-views';
import { mayReadCases } from '../moderation-policy';
import { deciderRoles } from './internal/decider-roles';

/** The employees a case can be given to, by name; empty for people who may not read cases. */
export async function listDeciders(actor: Actor): Promise<ColleagueView[]> {
  if (!mayReadCases(actor).allowed) return [];
  return db().user.findMany({
    where: { roles: { some: { role: { in: [...deciderRoles] } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, name: true },
  });
}
