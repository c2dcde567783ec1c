import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayArrangeDesk } from '../moderation-policy';
import type { SetSingleKeys } from '../work-on-case-schema';

/** Turns the keys without Ctrl on or off for one person (WCAG 2.1.4). */
export async function setSingleKeys(actor: Actor, input: SetSingleKeys): Promise<Result<{ on: boolean }, ModerationRefusal>> {
  const verdict = mayArrangeDesk(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  const singleKeys = input.singleKeys === 'on';
  return db().$transaction(async (tx) => {
    await tx.deskPreference.upsert({
      where: { personId },
      create: { personId, singleKeys },
      update: { singleKeys },
      select: { personId: true },
    });
    await recordEvent(tx, actor, 'desk.changed', { person: personId });
    return ok({ on: singleKeys });
  });
}
