import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { type DigitalPost, type Letter, letterState } from '../digital-post';
import { mayTellAnotherWay } from '../operations-policy';
import { deliveriesWithin } from './internal/deliveries-within';

const mostListed = 200;

/** Letters that were written, those that wait for a person first; empty for those who may not send them. */
export async function listLetters(actor: Actor) {
  if (!mayTellAnotherWay(actor).allowed) return [];
  const rows = await db().letter.findMany({
    where: { delivery: await deliveriesWithin(actor) },
    orderBy: [{ writtenAt: 'desc' }, { deliveryId: 'asc' }],
    take: mostListed,
    select: {
      deliveryId: true,
      writtenAt: true,
      delivery: { select: { purpose: true, told: { select: { how: true, toldAt: true } } } },
    },
  });
  return rows.map(({ deliveryId: id, writtenAt, delivery: { told, ...about } }) => ({
    id,
    writtenAt,
    ...about,
    told,
    state: letterState(told),
  }));
}

/** One letter to print or copy, for those who send it; null for everybody else and for one that is not there. */
export async function getLetter(actor: Actor, post: DigitalPost, id: string): Promise<Letter | null> {
  if (!mayTellAnotherWay(actor).allowed) return null;
  const row = await db().letter.findUnique({
    where: { deliveryId: id, delivery: await deliveriesWithin(actor) },
    select: { deliveryId: true },
  });
  return row && post.read(row.deliveryId);
}
