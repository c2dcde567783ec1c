import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { AccessFilter } from '../access';
import { type AccessLineView, listAccess } from './access-queries';
import { recordEvent } from './record-event';

const linesAtOnce = 1000;

/** The whole log of access under a filter, to take out of the product; that stands in the log too. */
export async function exportAccess(actor: Actor, filter: AccessFilter): Promise<Result<AccessLineView[], 'notFound'>> {
  if (!may(actor, 'log.read')) return refused('notFound');
  const all: AccessLineView[] = [];
  let after: string | undefined;
  do {
    const { lines, next } = await listAccess(actor, { filter, after, size: linesAtOnce });
    all.push(...lines);
    after = next ?? undefined;
  } while (after);
  await recordEvent(db(), actor, 'access.exported', {});
  return ok(all);
}
