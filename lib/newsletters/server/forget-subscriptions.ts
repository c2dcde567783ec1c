import { db } from '@/lib/platform/db';
import { daysKept } from '../subscription-schema';

/** Removes addresses whose owner never said yes, and those who took it back, a week later. */
export async function forgetSubscriptions(at: Date): Promise<number> {
  const before = new Date(at.getTime() - daysKept * 86_400_000);
  const { count } = await db().newsletterSubscriber.deleteMany({
    where: { OR: [{ confirmedAt: null, askedAt: { lt: before } }, { endedAt: { lt: before } }] },
  });
  return count;
}
