import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { confirmedPerson } from './confirmed-person';
import { consumeLink } from './consume-link';
import { startSession } from './start-session';

export type SignedIn = { sessionToken: string; returnTo: string };

/** What else waits for whoever proves an address, in the same transaction. */
type Arrived = (tx: Db, actor: Actor, proved: { personId: string; email: string }) => Promise<void>;

/**
 * Signs in with the token of a link, once: link, person and session change in one transaction. A new address becomes a
 * citizen, or the address of whoever is signed in here without one: both are proved by the same browser. Refuses with
 * `linkUsed` whatever is wrong with the link.
 */
export async function confirmSignIn(
  actor: Actor,
  { token, browser }: { token: string; browser?: string },
  arrived: Arrived = async () => {},
): Promise<Result<SignedIn, 'linkUsed'>> {
  return db().$transaction(async (tx) => {
    const link = await consumeLink(tx, 'signIn', token);
    if (!link) return refused('linkUsed');
    const personId =
      (await addressGivenTo(tx, actor, link.identifier)) ?? (await confirmedPerson(tx, link.identifier, link.locale));
    const sessionToken = await startSession(tx, personId, { browser });
    await recordEvent(tx, actor, 'sign_in.confirmed', { person: personId });
    await arrived(tx, actor, { personId, email: link.identifier });
    return ok({ sessionToken, returnTo: link.returnTo });
  });
}

/** Gives an address nobody has to a signed-in person who has none; null when that is not how it stands. */
async function addressGivenTo(tx: Db, actor: Actor, email: string): Promise<string | null> {
  const personId = personIdOf(actor);
  if (!personId || (await tx.user.count({ where: { email } })) > 0) return null;
  const { count } = await tx.user.updateMany({ where: { id: personId, email: null }, data: { email, emailVerified: now() } });
  return count > 0 ? personId : null;
}
