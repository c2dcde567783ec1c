import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { comesBack, screenText } from '@/lib/screening/screen-text';
import { mayEditAccount } from '../people';
import type { EditAccount } from '../sign-in-schema';
import { renamePerson } from './rename-person';

/**
 * Changes a person's own name and language; an empty name removes it. The name stands beside
 * contributions sent under a name, so it may hold no personal details: `personalDetails`.
 */
export async function editAccount(
  actor: Actor,
  { name, language }: EditAccount,
): Promise<Result<{ saved: true }, 'signInNeeded' | 'personalDetails' | 'nameProtected'>> {
  const verdict = mayEditAccount(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  if (screenText(name).some(comesBack)) return refused('personalDetails');
  return db().$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: personId }, select: { isProtected: true } });
    if (!person) return refused('signInNeeded');
    if (!(await renamePerson(tx, actor, personId, name || null))) return refused('nameProtected');
    await tx.user.update({ where: { id: personId }, data: { locale: language }, select: { id: true } });
    await recordEvent(tx, actor, 'account.edited', { person: personId });
    return ok({ saved: true });
  });
}
