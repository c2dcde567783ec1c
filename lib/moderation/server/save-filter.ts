import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { tidyLine } from '@/lib/contributions/tidy-text';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayArrangeDesk } from '../moderation-policy';
import { filterOfQuery, filterQuery } from '../queue-filter';
import type { SaveFilter } from '../work-on-case-schema';

/** More than fit beside a queue that is still looked at. */
const mostFilters = 20;

export type SaveFilterRefusal = ModerationRefusal | 'nameTaken' | 'tooManyFilters' | 'filterEmpty';

/** Keeps a filter of the queue under a name of one's own. */
export async function saveFilter(
  actor: Actor,
  input: SaveFilter,
): Promise<Result<{ id: string; query: string }, SaveFilterRefusal>> {
  const verdict = mayArrangeDesk(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  const query = filterQuery(filterOfQuery(input.query));
  if (!query) return refused('filterEmpty');
  if ((await db().savedFilter.count({ where: { personId } })) >= mostFilters) return refused('tooManyFilters');
  try {
    return await db().$transaction(async (tx) => {
      const data = { personId, name: tidyLine(input.name), query, savedAt: now() };
      const { id } = await tx.savedFilter.create({ data, select: { id: true } });
      await recordEvent(tx, actor, 'filter.saved', { person: personId });
      return ok({ id, query });
    });
  } catch (error) {
    if (isConflict(error)) return refused('nameTaken');
    throw error;
  }
}
