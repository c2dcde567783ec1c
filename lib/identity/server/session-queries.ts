import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import type { SignInMethod } from '../identity';
import { isSessionOver } from '../session-limits';

export type SessionView = {
  id: string;
  browser: string;
  method: SignInMethod;
  startedAt: Date;
  lastUsedAt: Date;
  /** The one this request comes with. */
  isThis: boolean;
};

/** Where somebody is signed in, the browser they ask from first, then by last use. Only their own. */
export async function listSessions(actor: Actor, sessionToken: string | undefined): Promise<SessionView[]> {
  const userId = personIdOf(actor);
  if (!userId) return [];
  const rows = await db().session.findMany({
    where: { userId },
    orderBy: [{ lastUsedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, sessionToken: true, browser: true, method: true, createdAt: true, lastUsedAt: true },
  });
  const own = sessionToken && hashToken(sessionToken);
  const isTrusted = actor.kind !== 'citizen';
  return rows
    .filter((row) => !isSessionOver({ ...row, isTrusted }, now()))
    .map(({ sessionToken: hash, createdAt, ...row }) => ({ ...row, startedAt: createdAt, isThis: hash === own }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}
