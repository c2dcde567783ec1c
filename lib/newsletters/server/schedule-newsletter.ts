import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNewsletters } from '../newsletter-policy';
import type { ScheduleNewsletter } from '../newsletter-schema';
import { newslettersWithin } from './internal/newsletters-within';

export type ScheduleNewsletterRefusal = 'signInNeeded' | 'notAllowed' | 'newsletterNotFound' | 'conflict' | 'alreadyScheduled';

/**
 * Says when a newsletter goes; a moment that has passed means at once. There is one row at most, so that pressing twice,
 * or two at the same time, sends it once.
 */
export async function scheduleNewsletter(
  actor: Actor,
  { id, version, dueAt }: ScheduleNewsletter,
): Promise<Result<{ id: string }, ScheduleNewsletterRefusal>> {
  const verdict = mayWriteNewsletters(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    if ((await tx.newsletter.count({ where: { id, AND: newslettersWithin(actor) } })) === 0) return refused('newsletterNotFound');
    const [found] = await tx.$queryRaw<{ version: number }[]>`SELECT "version" FROM "Newsletter" WHERE "id" = ${id} FOR UPDATE`;
    if (!found) return refused('newsletterNotFound');
    const { count } = await tx.newsletterDispatch.createMany({
      data: found.version === version ? [{ newsletterId: id, dueAt, byId: personIdOf(actor), scheduledAt: now() }] : [],
      skipDuplicates: true,
    });
    if (count === 0) return refused(found.version === version ? 'alreadyScheduled' : 'conflict');
    await recordEvent(tx, actor, 'newsletter.scheduled', { newsletter: id });
    return ok({ id });
  });
}
