import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNewsletters } from '../newsletter-policy';
import { newslettersWithin } from './internal/newsletters-within';

export type SendTestRefusal = 'signInNeeded' | 'notAllowed' | 'newsletterNotFound' | 'noAddress';

/** Sends a newsletter in both languages to the employee who asks, and to nobody else. */
export async function sendTestNewsletter(actor: Actor, { id }: { id: string }): Promise<Result<{ id: string }, SendTestRefusal>> {
  const verdict = mayWriteNewsletters(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const newsletter = await tx.newsletter.findUnique({ where: { id, AND: newslettersWithin(actor) }, select: { id: true } });
    const person = await tx.user.findUnique({ where: { id: personIdOf(actor) ?? '' }, select: { id: true, email: true } });
    if (!newsletter || !person) return refused('newsletterNotFound');
    const { id: recipientId, email: toAddress } = person;
    if (!toAddress) return refused('noAddress');
    await tx.delivery.createMany({
      data: ['da', 'en'].map((locale) => ({
        recipientId,
        purpose: 'newsletter',
        toAddress,
        locale,
        data: { newsletter: id, test: true },
        createdAt: now(),
        nextAttemptAt: now(),
      })),
    });
    await recordEvent(tx, actor, 'newsletter.tested', { newsletter: id });
    return ok({ id });
  });
}
