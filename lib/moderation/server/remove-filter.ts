import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayArrangeDesk } from '../moderation-policy';
import type { RemoveFilter } from '../work-on-case-schema';

export type RemoveFilterRefusal = ModerationRefusal | 'filterNotFound';

/** Removes one's own saved filter; the cases it showed are not touched. */
export async function removeFilter(actor: Actor, { id }: RemoveFilter): Promise<Result<{ id: string }, RemoveFilterRefusal>> {
  const verdict = mayArrangeDesk(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const { count } = await tx.savedFilter.deleteMany({ where: { id, personId } });
    if (count === 0) return refused('filterNotFound');
    await recordEvent(tx, actor, 'filter.removed', { person: personId });
    return ok({ id });
  });
}
