import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { renamePerson } from '@/lib/identity/server/rename-person';
import type { Db } from '@/lib/platform/db';

/**
 * Gives somebody who has just proved an address what they sent from it as a guest and confirmed. Part of the transaction that
 * proves it: of two that run at once the second finds nothing left. The name they wanted to be shown by becomes their
 * account's where it has none; their address is then the account's alone.
 */
export async function claimContributions(
  tx: Db,
  actor: Actor,
  { personId, email }: { personId: string; email: string },
): Promise<void> {
  const guests = await tx.$queryRaw<{ contributionId: string; name: string; senderShown: string }[]>`
    DELETE FROM "GuestSender" g USING "Contribution" c
    WHERE g."email" = ${email}::citext AND g."confirmedAt" IS NOT NULL AND c."id" = g."contributionId"
    RETURNING g."contributionId", g."name", c."senderShown"::text AS "senderShown"`;
  if (guests.length === 0) return;
  const ids = guests.map(({ contributionId }) => contributionId);
  await tx.contribution.updateMany({ where: { id: { in: ids } }, data: { authorId: personId } });
  const named = guests.find(({ senderShown }) => senderShown === 'name');
  const person = named && (await tx.user.findUnique({ where: { id: personId }, select: { name: true } }));
  if (named && person?.name === null) await renamePerson(tx, actor, personId, named.name);
  for (const id of ids) await recordEvent(tx, actor, 'contribution.claimed', await contributionEventIds(tx, id));
}
