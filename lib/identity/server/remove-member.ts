import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerPartners } from '../administration-policy';
import type { RemoveMember } from '../administration-schema';
import { endSessionsOf } from './end-sessions';

/** Ends a membership at once; somebody who is no member answers the same. */
export async function removeMember(
  actor: Actor,
  { id, personId }: RemoveMember,
): Promise<Result<{ id: string }, AdministrationRefusal>> {
  const verdict = mayAdministerPartners(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const { count } = await tx.partnerMember.deleteMany({ where: { organisationId: id, userId: personId } });
    if (count === 0) return ok({ id });
    await endSessionsOf(tx, personId);
    await recordEvent(tx, actor, 'member.removed', { partner: id, person: personId });
    return ok({ id });
  });
}
