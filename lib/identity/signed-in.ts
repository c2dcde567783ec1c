import type { Actor, Identification, Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { type Assurance, isIdentified, opensRoles, type SignInMethod } from './identity';
import { identifiedMs } from './session-limits';

/** What a session says of its person. */
export type SignedIn = {
  id: string;
  locale: Locale;
  createdAt: Date;
  method: SignInMethod;
  assurance: Assurance | null;
  ageReached: number | null;
  isResident: boolean | null;
  roles: Role[];
  projectIds: string[];
  organisationIds: string[];
  blockedUntil: Date | null;
};

type Setting = { now: Date; isDemonstration: boolean };

/**
 * Who acts in a session. Somebody with a role is an employee, a member of a partner organisation is a partner, anyone
 * else is a citizen; so is an employee whose way of signing in does not open what the role opens.
 */
export function actorOf(user: SignedIn, { now, isDemonstration }: Setting): Actor {
  const { id: personId, locale, roles, projectIds, organisationIds, blockedUntil } = user;
  if (roles.length > 0 && opensRoles(user, isDemonstration)) return { kind: 'employee', personId, locale, roles, projectIds };
  if (organisationIds.length > 0) return { kind: 'partner', personId, locale, organisationIds };
  const identified = identificationOf(user, now);
  return { kind: 'citizen', personId, locale, ...(blockedUntil && { blockedUntil }), ...(identified && { identified }) };
}

/** True for an employee whose way of signing in keeps the roles shut. */
export function areRolesShut(user: SignedIn, isDemonstration: boolean): boolean {
  return user.roles.length > 0 && !opensRoles(user, isDemonstration);
}

/** What MitID has said in this very session, while it counts. */
function identificationOf(user: SignedIn, now: Date): Identification | null {
  const isFresh = now.getTime() - user.createdAt.getTime() < identifiedMs;
  if (!isFresh || !isIdentified(user)) return null;
  return { ageReached: user.ageReached, isResident: user.isResident === true };
}
