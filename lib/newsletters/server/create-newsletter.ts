import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNewsletters } from '../newsletter-policy';
import type { NewsletterInput } from '../newsletter-schema';
import { isThere } from './internal/about';

export type CreateNewsletterRefusal = 'signInNeeded' | 'notAllowed' | 'aboutNotFound';

/** Writes down the draft of a newsletter. Nobody gets it before it is scheduled. */
export async function createNewsletter(
  actor: Actor,
  { about, ...written }: NewsletterInput,
): Promise<Result<{ id: string }, CreateNewsletterRefusal>> {
  const verdict = mayWriteNewsletters(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    if (!(await isThere(tx, actor, about))) return refused('aboutNotFound');
    const { id } = await tx.newsletter.create({
      data: { ...written, ...about, createdAt: now(), byId: personIdOf(actor) },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'newsletter.created', { newsletter: id });
    return ok({ id });
  });
}
