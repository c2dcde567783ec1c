import { db } from '@/lib/platform/db';

/** Removes sign-in links and sessions that have ended, and counters of the rate limiter that have run out. */
export async function forgetExpired(at: Date): Promise<{ links: number; sessions: number; counters: number }> {
  const links = await db().verificationToken.deleteMany({ where: { expires: { lt: at } } });
  const sessions = await db().session.deleteMany({ where: { expires: { lt: at } } });
  const counters = await db().rateLimit.deleteMany({ where: { expire: { lt: at.getTime() } } });
  return { links: links.count, sessions: sessions.count, counters: counters.count };
}
