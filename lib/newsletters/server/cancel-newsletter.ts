import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNewsletters } from '../newsletter-policy';
import { newslettersWithin } from './internal/newsletters-within';

export type CancelNewsletterRefusal = 'signInNeeded' | 'notAllowed' | 'tooLate';

/** Takes a newsletter back as long as it has not gone; it is a draft again. */
export async function cancelNewsletter(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<{ id: string }, CancelNewsletterRefusal>> {
  const verdict = mayWriteNewsletters(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const { count } = await tx.newsletterDispatch.deleteMany({
      where: { newsletterId: id, sentAt: null, newsletter: newslettersWithin(actor) },
    });
    if (count === 0) return refused('tooLate');
    await recordEvent(tx, actor, 'newsletter.cancelled', { newsletter: id });
    return ok({ id });
  });
}
