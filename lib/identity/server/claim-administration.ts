import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { SignedIn } from './confirm-sign-in';
import { confirmedPerson } from './confirmed-person';
import { consumeLink } from './consume-link';
import { hasReachableAdministrator } from './reachable-administrator';
import { startSession } from './start-session';

type ClaimAdministration = { token: string; email: string; locale: Locale; browser?: string };

/**
 * Makes whoever holds the console's link the first administrator and signs them in. Refuses with
 * `linkUsed` when the link is used or expired, or an administrator can sign in by now.
 */
export async function claimAdministration(
  actor: Actor,
  { token, email, locale, browser }: ClaimAdministration,
): Promise<Result<SignedIn, 'linkUsed'>> {
  return db().$transaction(async (tx) => {
    if (!(await consumeLink(tx, 'firstAdministrator', token))) return refused('linkUsed');
    if (await hasReachableAdministrator(tx)) return refused('linkUsed');
    const personId = await confirmedPerson(tx, email, locale);
    await tx.employeeRole.createMany({ data: { userId: personId, role: 'administrator' }, skipDuplicates: true });
    await recordEvent(tx, actor, 'role.granted', { person: personId });
    return ok({ sessionToken: await startSession(tx, personId, { method: 'first_administrator', browser }), returnTo: '/' });
  });
}
