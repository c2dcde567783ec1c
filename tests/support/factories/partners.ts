import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';

type Partner = Extract<Actor, { kind: 'partner' }>;

/** A partner of an organisation of its own, with a live grant for each of the projects. */
export async function aPartner(projects: readonly { id: string }[] = []): Promise<Partner> {
  const id = crypto.randomUUID().slice(0, 8);
  const user = await db().user.create({
    data: { email: `${id}@partner.example`, emailVerified: new Date() },
    select: { id: true },
  });
  const organisation = await db().partnerOrganisation.create({
    data: {
      name: `Fond ${id}`,
      members: { create: { userId: user.id } },
      grants: { create: projects.map((project) => ({ projectId: project.id })) },
    },
    select: { id: true },
  });
  return { kind: 'partner', personId: user.id, locale: 'da', organisationIds: [organisation.id] };
}
