import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { confirmedPerson } from './confirmed-person';
import { consumeLink } from './consume-link';
import { startSession } from './start-session';

export type SignedIn = { sessionToken: string; returnTo: string };

/**
 * Signs in with the token of a link, once: link, person and session change in one transaction. A
 * new address becomes a citizen. Refuses with `linkUsed` whatever is wrong with the link.
 */
export async function confirmSignIn(actor: Actor, input: { token: string }): Promise<Result<SignedIn, 'linkUsed'>> {
  return db().$transaction(async (tx) => {
    const link = await consumeLink(tx, 'signIn', input.token);
    if (!link) return refused('linkUsed');
    const personId = await confirmedPerson(tx, link.identifier, link.locale);
    const sessionToken = await startSession(tx, personId);
    await recordEvent(tx, actor, 'sign_in.confirmed', { person: personId });
    return ok({ sessionToken, returnTo: link.returnTo });
  });
}
