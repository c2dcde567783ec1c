import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { consentVersions } from '@/lib/identity/consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken, keyedHash, randomToken } from '@/lib/platform/ids';
import { type RateLimit, secondsToWait } from '@/lib/platform/rate-limit';
import { ok, type Result } from '@/lib/platform/result';
import { daysKept, type RequestSubscription } from '../subscription-schema';
import { findSubject } from './internal/about';

const perAddress: RateLimit = { name: 'newsletter-address', points: 3, seconds: 86_400 };
const dayMs = 86_400_000;

/**
 * Asks the owner of an address, by mail, whether they want the newsletters of a project or theme. The answer is the same for an
 * address we know, one that has said yes already, one that has been asked enough today, and a project or theme
 * there is not.
 */
export async function requestSubscription(actor: Actor, input: RequestSubscription): Promise<Result<{ asked: true }, never>> {
  const { email, locale, about } = input;
  const wait = await secondsToWait(perAddress, keyedHash('newsletter', email.toLowerCase()).slice(0, 40));
  if (wait > 0) return ok({ asked: true });
  await db().$transaction(async (tx) => {
    const subject = await findSubject(tx, about);
    if (!subject) return;
    const consent =
      about.kind === 'project'
        ? { of: { projectId: subject.id }, where: { projectId_email: { projectId: subject.id, email } } }
        : { of: { themeId: subject.id }, where: { themeId_email: { themeId: subject.id, email } } };
    const at = now();
    const token = randomToken();
    const asked = { locale, textVersion: consentVersions.newsletter, askedAt: at, tokenHash: hashToken(token) };
    const { id } = await tx.newsletterSubscriber.upsert({
      where: consent.where,
      create: { ...consent.of, email, ...asked },
      update: asked,
      select: { id: true },
    });
    await tx.delivery.create({
      data: {
        purpose: 'newsletter_confirmation',
        subscriberId: id,
        toAddress: email,
        locale,
        data: { [about.kind]: subject.id },
        secret: token,
        createdAt: at,
        nextAttemptAt: at,
        expiresAt: new Date(at.getTime() + daysKept * dayMs),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'subscription.requested', { subscription: id });
  });
  return ok({ asked: true });
}
