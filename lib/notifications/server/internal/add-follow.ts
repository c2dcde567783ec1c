import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { ok, refused } from '@/lib/platform/result';
import { mostOfAKind } from '../../follow-schema';

type Own = { word: string } | { place: string; longitude: number; latitude: number; radiusKm: number };

/**
 * Adds a word or a place to what a person follows, or takes an ended one up again. One after another per person, so
 * that two at once cannot pass the limit together.
 */
export async function addFollow(actor: Actor, personId: string, own: Own) {
  const target = 'word' in own ? 'keyword' : 'area';
  const named: Prisma.FollowWhereInput = 'word' in own ? { word: own.word } : { place: own.place };
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`follow/${personId}`}, 0))`;
    const known = await tx.follow.findFirst({ where: { personId, ...named }, select: { id: true, endedAt: true } });
    const others = await tx.follow.count({ where: { personId, target, endedAt: null, NOT: named } });
    if (others >= mostOfAKind) return refused('enoughFollowed');
    const { id } = known
      ? await tx.follow.update({ where: { id: known.id }, data: { ...own, endedAt: null }, select: { id: true } })
      : await tx.follow.create({ data: { personId, target, createdAt: now(), ...own }, select: { id: true } });
    if (known && !known.endedAt) return ok({ target });
    await recordConsent(tx, { personId }, { purpose: 'follow', subject: `follow:${id}`, act: 'given', how: 'button' });
    await recordEvent(tx, actor, 'follow.started', { person: personId });
    return ok({ target });
  });
}
