import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@/lib/platform/ids';

/** What a newsletter to somebody without an account carries: it ends that one subscription and does nothing else. */
export function stopToken(subscriptionId: string): string {
  return `${subscriptionId}.${keyedHash('newsletter-stop', subscriptionId)}`;
}

/** The subscription a token was made for, or null for anything we did not sign. */
export function subscriptionOfStopToken(token: string): string | null {
  const [id = ''] = token.split('.');
  const [own, given] = [Buffer.from(stopToken(id)), Buffer.from(token)];
  return own.length === given.length && timingSafeEqual(own, given) ? id : null;
}
