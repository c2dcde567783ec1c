import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { ageOfConsent } from '../../identity';
import { isDemonstrationDoor } from '../../people';
import type { ProvedIdentity } from '../read-answer';

export type OwnerRefusal = 'identityTaken' | 'otherIdentity' | 'belowConsent';

/** Whose account an identity leads to: one that is there, or a new one (`personId` null); `isNew` when it is to be joined. */
type Owner = { personId: string | null; isNew: boolean };

/**
 * Finds whom an identity signs in. Whoever is signed in has proved their account, and the identity just now: the two
 * belong together, unless one of them belongs elsewhere already. A citizen who signs in as staff becomes no other
 * citizen: only an employee's account takes the staff's sign-in.
 */
export async function findOwner(
  tx: Db,
  actor: Actor,
  { provider, pseudonym, ageReached }: ProvedIdentity,
): Promise<Result<Owner, OwnerRefusal>> {
  const me = personIdOf(actor);
  const where = { provider_providerAccountId: { provider, providerAccountId: pseudonym } };
  const stored = await tx.account.findUnique({ where, select: { userId: true } });
  const mayJoin = me !== null && (provider !== 'staff' || (await tx.employeeRole.count({ where: { userId: me } })) > 0);
  if (!mayJoin) {
    if (stored) return ok({ personId: stored.userId, isNew: false });
    return ageReached !== null && ageReached < ageOfConsent ? refused('belowConsent') : ok({ personId: null, isNew: true });
  }
  // The example people stand behind doors that are open to all: no identity is theirs alone.
  if (isDemonstrationDoor(me)) return ok({ personId: me, isNew: false });
  if (stored) return stored.userId === me ? ok({ personId: me, isNew: false }) : refused('identityTaken');
  const other = await tx.account.count({ where: { userId: me, provider } });
  return other > 0 ? refused('otherIdentity') : ok({ personId: me, isNew: true });
}
