import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { env, secret } from '@/lib/platform/env';
import { type Subscription, subscriptionFrom, subscriptionLine, subscriptionOf } from '../subscription';

type Sent = Parameters<typeof subscriptionOf>[0];

/**
 * What a mail carries to be unsubscribed from: names one subscription of one person and is signed with a key of its own.
 * It opens nothing else: no session, no page, no other subscription.
 */
export function unsubscribeToken(subscription: Subscription): string {
  const line = subscriptionLine(subscription);
  return `${Buffer.from(line).toString('base64url')}.${signature(line)}`;
}

/** The subscription a token was made for; null for anything we did not sign. */
export function subscriptionOfToken(token: string): Subscription | null {
  const [encoded = '', signed = '', ...more] = token.length > 400 ? [] : token.split('.');
  const line = Buffer.from(encoded, 'base64url').toString();
  const own = Buffer.from(signature(line));
  const given = Buffer.from(signed);
  if (more.length > 0 || own.length !== given.length || !timingSafeEqual(own, given)) return null;
  return subscriptionFrom(line);
}

/**
 * The headers of RFC 8058 for a mail that may be turned off, so that a mail program can offer it in one click;
 * none for a mail that may not.
 */
export function unsubscribeHeaders(sent: Sent): Record<string, string> {
  const subscription = subscriptionOf(sent);
  if (!subscription) return {};
  const address = `${new URL(env().TRAADEN_URL).origin}/api/unsubscribe/${unsubscribeToken(subscription)}`;
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** The page where a reader of the mail can turn it off; null for a mail that may not be. */
export function unsubscribeLink(sent: Sent, locale: Locale): string | null {
  const subscription = subscriptionOf(sent);
  if (!subscription) return null;
  const path = pathTo(locale, '/unsubscribe/[token]', { token: unsubscribeToken(subscription) });
  return `${new URL(env().TRAADEN_URL).origin}${path}`;
}

function signature(line: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret(), '', 'unsubscribe', 32));
  return createHmac('sha256', key).update(line).digest('base64url');
}
