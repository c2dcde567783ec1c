import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerPartners } from '../administration-policy';
import type { AddMember } from '../administration-schema';
import { endSessionsOf } from './end-sessions';

export type AddMemberRefusal = AdministrationRefusal | 'ownRights' | 'partnerNotFound' | 'isEmployee';

/**
 * Makes somebody a member of a partner organisation, by address, with an account of their own when they have none. Their
 * sessions end. Employees are no partners: they would see themselves what is granted.
 */
export async function addMember(actor: Actor, { id, email }: AddMember): Promise<Result<{ id: string }, AddMemberRefusal>> {
  const verdict = mayAdministerPartners(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    if ((await tx.partnerOrganisation.count({ where: { id } })) === 0) return refused('partnerNotFound');
    await tx.user.createMany({ data: [{ email, createdAt: now() }], skipDuplicates: true });
    const person = await tx.user.findUniqueOrThrow({
      where: { email },
      select: { id: true, roles: { select: { role: true } } },
    });
    if (person.id === personIdOf(actor)) return refused('ownRights');
    if (person.roles.length > 0) return refused('isEmployee');
    const { count } = await tx.partnerMember.createMany({
      data: [{ organisationId: id, userId: person.id }],
      skipDuplicates: true,
    });
    if (count === 0) return ok({ id });
    await endSessionsOf(tx, person.id);
    await recordEvent(tx, actor, 'member.added', { partner: id, person: person.id });
    return ok({ id });
  });
}
