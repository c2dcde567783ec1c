import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { tidyLine } from '@/lib/contributions/tidy-text';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayArrangeDesk } from '../moderation-policy';
import type { RenameFilter } from '../work-on-case-schema';

export type RenameFilterRefusal = ModerationRefusal | 'filterNotFound' | 'nameTaken';

/** Gives one's own saved filter another name. Somebody else's does not exist. */
export async function renameFilter(actor: Actor, input: RenameFilter): Promise<Result<{ id: string }, RenameFilterRefusal>> {
  const verdict = mayArrangeDesk(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  try {
    return await db().$transaction(async (tx) => {
      const own = { id: input.id, personId };
      const { count } = await tx.savedFilter.updateMany({ where: own, data: { name: tidyLine(input.name) } });
      if (count === 0) return refused('filterNotFound');
      await recordEvent(tx, actor, 'filter.renamed', { person: personId });
      return ok({ id: input.id });
    });
  } catch (error) {
    if (isConflict(error)) return refused('nameTaken');
    throw error;
  }
}
