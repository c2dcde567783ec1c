import { db } from '@/lib/platform/db';
import { sessionLimits } from '../session-limits';

type Forgotten = { links: number; sessions: number; counters: number; proofs: number };

/** Removes sign-in links and sessions that have ended, counters of the rate limiter that have run out, and old calculations. */
export async function forgetExpired(at: Date): Promise<Forgotten> {
  const links = await db().verificationToken.deleteMany({ where: { expires: { lt: at } } });
  const unusedSince = new Date(at.getTime() - sessionLimits.citizen.idleMs);
  const sessions = await db().session.deleteMany({
    where: { OR: [{ expires: { lt: at } }, { lastUsedAt: { lt: unusedSince } }] },
  });
  const counters = await db().rateLimit.deleteMany({ where: { expire: { lt: at.getTime() } } });
  const proofs = await db().usedProof.deleteMany({ where: { expiresAt: { lt: at } } });
  return { links: links.count, sessions: sessions.count, counters: counters.count, proofs: proofs.count };
}
