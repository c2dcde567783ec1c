import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { mayTellAnotherWay } from '../operations-policy';
import type { UnreachedView } from '../operations-views';
import { deliveriesWithin } from './internal/deliveries-within';
import { unreached } from './internal/unreached';

const mostShown = 100;

/** Who must be told of a decision in another way than by mail, oldest first. Empty for all but caseworkers. */
export async function listUnreached(actor: Actor): Promise<UnreachedView[]> {
  if (!mayTellAnotherWay(actor).allowed) return [];
  const rows = await db().delivery.findMany({
    where: { AND: [unreached, await deliveriesWithin(actor)] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
    select: { id: true, purpose: true, state: true, createdAt: true, data: true, letter: { select: { writtenAt: true } } },
  });
  const ids = rows.map(({ data }) => contributionIn(data));
  const contributions = await db().contribution.findMany({ where: { id: { in: ids } }, select: { id: true, code: true } });
  const codes = new Map(contributions.map(({ id, code }) => [id, { code }]));
  return rows.map(({ data, letter, ...row }) => ({
    ...row,
    hasLetter: letter !== null,
    contribution: codes.get(contributionIn(data)) ?? null,
  }));
}

function contributionIn(data: unknown): string {
  return String((data as { contribution?: string }).contribution ?? '');
}
