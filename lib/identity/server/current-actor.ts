import { getServerSession } from 'next-auth';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { authOptions } from './auth-options';

/**
 * Who sends this request, read from the session in the database. Somebody with a role is an
 * employee, a member of a partner organisation is a partner, anyone else signed in is a citizen.
 */
export async function currentActor(): Promise<Actor> {
  const session = await getServerSession(authOptions());
  if (!session) return anonymous;
  const { id, locale, roles, organisationIds, blockedUntil } = session.user;
  if (roles.length > 0) return { kind: 'employee', personId: id, locale, roles };
  if (organisationIds.length > 0) return { kind: 'partner', personId: id, locale, organisationIds };
  return { kind: 'citizen', personId: id, locale, ...(blockedUntil && { blockedUntil }) };
}
