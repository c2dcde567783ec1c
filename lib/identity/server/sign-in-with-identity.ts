import type { Actor, Role } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isIdentified } from '../identity';
import { findOwner, type OwnerRefusal } from './internal/identity-owner';
import { syncRoles } from './internal/sync-roles';
import { providerSettings } from './provider-settings';
import type { ProvedIdentity } from './read-answer';
import { renamePerson } from './rename-person';
import { startSession } from './start-session';

export type IdentityRefusal = OwnerRefusal | 'assuranceTooLow';

type Arrival = { identity: ProvedIdentity; locale: Locale; browser?: string };

/**
 * Signs in whom a provider has named, in a new session. Whoever is signed in already gets the identity joined to their
 * account, since they have just proved both; nothing else joins two. An identity another account has is refused
 * (`identityTaken`), and so is a second one of the same provider (`otherIdentity`). A child below the age of consent gets
 * no account (`belowConsent`), and nothing of them is stored.
 */
export async function signInWithIdentity(
  actor: Actor,
  { identity, locale, browser }: Arrival,
): Promise<Result<{ sessionToken: string }, IdentityRefusal>> {
  const { provider, assurance } = identity;
  if (provider !== 'staff' && !isIdentified({ method: provider, assurance })) return refused('assuranceTooLow');
  try {
    return await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${identity.pseudonym}, 0))`;
      const owner = await findOwner(tx, actor, identity);
      if (!owner.ok) return owner;
      const personId = owner.value.personId ?? (await createPerson(tx, identity, locale));
      if (owner.value.isNew) await joinIdentity(tx, actor, personId, identity);
      if (provider === 'mitid') await keepFacts(tx, actor, personId, identity);
      const roles = rolesOf(identity);
      if (roles) await syncRoles(tx, actor, personId, roles);
      await recordEvent(tx, actor, 'sign_in.confirmed', { person: personId });
      return ok({ sessionToken: await startSession(tx, personId, { method: provider, assurance, browser }) });
    });
  } catch (error) {
    if (isConflict(error)) return refused('otherIdentity');
    throw error;
  }
}

/** A name is taken over once, and never one the register protects; an address only from the staff's own directory. */
async function createPerson(tx: Db, { provider, name, email, isProtected, isExample }: ProvedIdentity, locale: Locale) {
  const isFree = provider === 'staff' && email !== null && (await tx.user.count({ where: { email } })) === 0;
  const { id } = await tx.user.create({
    data: {
      name: isProtected ? null : name,
      locale,
      isExample,
      createdAt: now(),
      ...(isFree && { email, emailVerified: now() }),
    },
    select: { id: true },
  });
  return id;
}

async function joinIdentity(tx: Db, actor: Actor, userId: string, { provider, pseudonym, cvr }: ProvedIdentity): Promise<void> {
  await tx.account.create({
    data: { userId, provider, providerAccountId: pseudonym, cvr, createdAt: now() },
    select: { id: true },
  });
  await recordEvent(tx, actor, 'identity.joined', { person: userId });
}

/** What MitID says now replaces what it said before; a name the register protects goes away. */
async function keepFacts(tx: Db, actor: Actor, id: string, identity: ProvedIdentity): Promise<void> {
  const { ageReached, municipalityCode, isProtected } = identity;
  const isResident = municipalityCode === municipality().code;
  await tx.user.update({
    where: { id },
    data: { ageReached, isResident, residenceAt: now(), isProtected },
    select: { id: true },
  });
  if (isProtected) await renamePerson(tx, actor, id, null);
}

/** The roles a staff provider's groups stand for here; null where roles are given in the product. */
function rolesOf({ provider, groups }: ProvedIdentity): Role[] | null {
  const meanings = providerSettings(provider)?.roles;
  return meanings ? [...new Set(groups.flatMap((group) => meanings[group] ?? []))] : null;
}
