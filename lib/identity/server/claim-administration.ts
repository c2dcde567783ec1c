import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { SignedIn } from './confirm-sign-in';
import { confirmedPerson } from './confirmed-person';
import { consumeLink } from './consume-link';
import { startSession } from './start-session';

type ClaimAdministration = { token: string; email: string; locale: Locale };

/**
 * Makes whoever holds the console's link the first administrator and signs them in. Refuses with
 * `linkUsed` when the link is used or expired, or somebody has become administrator since.
 */
export async function claimAdministration(
  actor: Actor,
  { token, email, locale }: ClaimAdministration,
): Promise<Result<SignedIn, 'linkUsed'>> {
  return db().$transaction(async (tx) => {
    if (!(await consumeLink(tx, 'firstAdministrator', token))) return refused('linkUsed');
    if (await tx.employeeRole.findFirst({ where: { role: 'administrator' }, select: { userId: true } })) {
      return refused('linkUsed');
    }
    const personId = await confirmedPerson(tx, email, locale);
    await tx.employeeRole.create({ data: { userId: personId, role: 'administrator' } });
    await recordEvent(tx, actor, 'role.granted', { person: personId });
    return ok({ sessionToken: await startSession(tx, personId), returnTo: '/' });
  });
}
