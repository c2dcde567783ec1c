import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNewsletters } from '../newsletter-policy';
import type { EditNewsletter } from '../newsletter-schema';
import { isThere } from './internal/about';
import { newslettersWithin } from './internal/newsletters-within';

export type EditNewsletterRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'newsletterNotFound'
  | 'aboutNotFound'
  | 'scheduled'
  | 'conflict';

/** Changes a draft, from the version somebody started with. What is scheduled is cancelled first; what is sent stays. */
export async function editNewsletter(
  actor: Actor,
  { id, version, about, ...written }: EditNewsletter,
): Promise<Result<{ id: string }, EditNewsletterRefusal>> {
  const verdict = mayWriteNewsletters(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.newsletter.findUnique({
      where: { id, AND: newslettersWithin(actor) },
      select: { dispatch: { select: { dueAt: true } } },
    });
    if (!found) return refused('newsletterNotFound');
    if (!(await isThere(tx, actor, about))) return refused('aboutNotFound');
    const { count } = await tx.newsletter.updateMany({
      where: { id, version, dispatch: null },
      data: { ...written, ...about, version: { increment: 1 } },
    });
    if (count === 0) return refused(found.dispatch ? 'scheduled' : 'conflict');
    await recordEvent(tx, actor, 'newsletter.edited', { newsletter: id });
    return ok({ id });
  });
}
