import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';

/** The grants that hold at a moment: not revoked, begun, and not over. */
export function liveGrant(at: Date): Prisma.PartnerGrantWhereInput {
  const today = new Date(copenhagenDate(at));
  return { revokedAt: null, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
}

/** The projects some organisations are granted at a moment: by themselves, or with a theme they stand under. */
export function grantedProject(organisationIds: readonly string[], at: Date): Prisma.ProjectWhereInput {
  const live = { organisationId: { in: [...organisationIds] }, ...liveGrant(at) };
  return {
    publication: { isNot: null },
    OR: [{ grants: { some: live } }, { themes: { some: { theme: { partnerGrants: { some: live } } } } }],
  };
}

/** The organisations that see a project at a moment: by a grant to it, or to a theme it stands under. */
export function projectGrants(at: Date) {
  const grants = { where: liveGrant(at), select: { organisation: true } } as const;
  return { grants, themes: { select: { theme: { select: { partnerGrants: grants } } } } } satisfies Prisma.ProjectSelect;
}

type WithGrants = Prisma.ProjectGetPayload<{ select: ReturnType<typeof projectGrants> }>;

/** The organisations a project's grants name, each once. */
export function organisationsOf({ grants, themes }: WithGrants): WithGrants['grants'][number]['organisation'][] {
  const all = [...grants, ...themes.flatMap(({ theme }) => theme.partnerGrants)].map(({ organisation }) => organisation);
  return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()];
}
