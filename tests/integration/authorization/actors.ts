import { type Actor, anonymous } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

/** Every kind of actor a command can meet. */
export const actorNames = ['anonymous', 'citizen', 'moderator', 'project_manager', 'leader', 'administrator', 'partner'] as const;
export type ActorName = (typeof actorNames)[number];

/** A stored person of that kind, ready to act. */
export async function anActor(name: ActorName): Promise<Actor> {
  if (name === 'anonymous') return anonymous;
  if (name === 'citizen') return aCitizen();
  if (name === 'partner') return aPartner();
  return anEmployee([name]);
}

async function aPartner(): Promise<Actor> {
  const { id } = await db().user.create({ data: { email: `${crypto.randomUUID()}@fond.example` }, select: { id: true } });
  const organisation = await db().partnerOrganisation.create({
    data: { name: 'En fond', members: { create: { userId: id } } },
    select: { id: true },
  });
  return { kind: 'partner', personId: id, locale: 'da', organisationIds: [organisation.id] };
}
