import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';

/**
 * The administrators, held until the transaction ends, so that two who take each other's role at once have one winner.
 * `isActing` says that the actor still is one.
 */
export async function heldAdministration(tx: Db, actor: Actor): Promise<{ ids: string[]; isActing: boolean }> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT "userId" FROM "EmployeeRole" WHERE "role" = 'administrator' ORDER BY "userId" FOR UPDATE`;
  const ids = rows.map(({ userId }) => userId);
  return { ids, isActing: ids.includes(personIdOf(actor) ?? '') };
}
