import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { hashToken, keyedHash, randomToken } from '@/lib/platform/ids';
import { type RateLimit, secondsToWait } from '@/lib/platform/rate-limit';
import { ok, type Result } from '@/lib/platform/result';
import { minutesAfter, signInLinkMinutes, signInMailsPerHour } from '../sign-in-link';
import type { RequestSignIn } from '../sign-in-schema';

const perAddress: RateLimit = { name: 'sign-in-address', points: signInMailsPerHour, seconds: 3600 };

/**
 * Puts a mail with a sign-in link in the outbox. The link lives ten minutes and is the only one of
 * its address: an older one opens nothing any more. The answer is the same for an address we know,
 * one we do not know, and one that has had its mails of the hour (OWASP ASVS 5.0, 6.3.8).
 */
export async function requestSignInLink(actor: Actor, input: RequestSignIn): Promise<Result<{ asked: true }, never>> {
  const wait = await secondsToWait(perAddress, keyedHash('sign-in', input.email.toLowerCase()).slice(0, 40));
  if (wait === 0) await db().$transaction((tx) => replaceLink(tx, actor, input));
  return ok({ asked: true });
}

async function replaceLink(tx: Db, actor: Actor, { email, locale, browser, returnTo }: RequestSignIn): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(lower(${email}), 0))`;
  await tx.verificationToken.deleteMany({ where: { identifier: email } });
  await tx.delivery.updateMany({
    where: { purpose: 'sign_in', toAddress: { equals: email, mode: 'insensitive' }, state: 'pending' },
    data: { state: 'dropped', secret: null, lastError: 'replaced' },
  });
  const token = randomToken();
  const expires = minutesAfter(now(), signInLinkMinutes);
  await tx.verificationToken.create({
    data: { identifier: email, token: hashToken(token), expires, browser, locale, returnTo },
  });
  const delivery = await tx.delivery.create({
    data: {
      purpose: 'sign_in',
      toAddress: email,
      locale,
      data: { browser },
      secret: token,
      createdAt: now(),
      nextAttemptAt: now(),
      expiresAt: expires,
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, 'sign_in.requested', { delivery: delivery.id });
}
