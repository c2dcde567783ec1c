import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { subscriptionOfStopToken } from './stop-token';

const about = {
  project: { select: { slug: true, titleDa: true, titleEn: true } },
  theme: { select: { slug: true, titleDa: true, titleEn: true } },
} as const;

/** What a link in a mail asks to say yes to; null when it is used or unknown. Reading uses nothing up. */
export async function getSubscriptionToConfirm(token: string) {
  const row = await db().newsletterSubscriber.findUnique({ where: { tokenHash: hashToken(token) }, select: about });
  return row?.project ?? row?.theme ?? null;
}

/** What a link in a newsletter can end, and whether it has ended already; null for anything we did not sign. */
export async function getSubscriptionToEnd(token: string) {
  const id = subscriptionOfStopToken(token);
  const row = id ? await db().newsletterSubscriber.findUnique({ where: { id }, select: { ...about, endedAt: true } }) : null;
  return row && { about: row.project ?? row.theme, hasEnded: row.endedAt !== null };
}
