import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { firstAdministratorIdentifier } from '../sign-in-link';

export type UsedLink = { identifier: string; locale: string; returnTo: string };

/**
 * Uses up a link: the row goes away, so that of many who try at once exactly one gets it. Part of
 * the transaction of what the link was for. Null when there is no such link (any more).
 */
export async function consumeLink(tx: Db, kind: 'signIn' | 'firstAdministrator', token: string): Promise<UsedLink | null> {
  const [row] = await tx.$queryRaw<UsedLink[]>`
    DELETE FROM "VerificationToken"
    WHERE "token" = ${hashToken(token)} AND "expires" > ${now()}::timestamptz
      AND ("identifier" = ${firstAdministratorIdentifier}::citext) = ${kind === 'firstAdministrator'}
    RETURNING "identifier"::text AS "identifier", "locale", "returnTo"`;
  return row ?? null;
}
