import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aProposal } from './participation';

/** An address that is nobody's and still counts as one outside: what is sent there reaches the stand-in. */
export const outside = (name: string) => `${name}@modtager.traaden-proeve.dk`;

type Wanted = { purpose?: string; at?: Date; to?: (index: number) => string; expiresAt?: Date; prefix?: string };

/** Mails in the outbox about one published proposal, one for each of so many recipients. Answers their ids. */
export async function someDeliveries(count: number, wanted: Wanted = {}): Promise<string[]> {
  const { purpose = 'published', at = now(), to = (index) => outside(`p${index}`), expiresAt, prefix = purpose } = wanted;
  const { id } = await aProposal();
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `${prefix}-${index}`,
    purpose,
    toAddress: to(index),
    data: { contribution: id, browser: '' },
    createdAt: at,
    nextAttemptAt: at,
    expiresAt,
    secret: purpose === 'sign_in' ? `token-${index}` : null,
  }));
  for (let from = 0; from < count; from += 5000) await db().delivery.createMany({ data: rows.slice(from, from + 5000) });
  return rows.map((row) => row.id);
}

/** How many mails of the outbox are in which state. */
export async function countStates(): Promise<Record<string, number>> {
  const rows = await db().delivery.groupBy({ by: ['state'], _count: true });
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count]));
}
