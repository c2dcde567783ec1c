import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { isDemonstration } from '@/lib/platform/env';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type DemonstrationDoor, demonstrationPeople } from '../people';
import { startSession } from './start-session';

/** Signs in as one of the five example people. Outside a demonstration there is no such door: `notFound`. */
export async function openDemonstrationDoor(
  actor: Actor,
  { door, browser }: { door: DemonstrationDoor; browser?: string },
): Promise<Result<{ sessionToken: string; door: DemonstrationDoor }, 'notFound'>> {
  if (!isDemonstration()) return refused('notFound');
  return db().$transaction(async (tx) => {
    const person = await tx.user.findFirst({
      where: { id: demonstrationPeople[door], isExample: true },
      select: { id: true },
    });
    if (!person) return refused('notFound');
    await recordEvent(tx, actor, 'sign_in.confirmed', { person: person.id });
    return ok({ sessionToken: await startSession(tx, person.id, { method: 'demonstration', browser }), door });
  });
}
