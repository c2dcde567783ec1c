import type { Actor } from '@/lib/audit/actor';
import { extentOf, may, reach } from '@/lib/audit/permissions';
import type { Prisma } from '@/lib/platform/db';
import { grantedProject, liveGrant } from './live-grant';

const isShown = { publication: { isNot: null } };

/** Of what everybody can see: a theme, or a published project. */
export const ofPublic: Prisma.ComposedSummaryWhereInput = { OR: [{ themeId: { not: null } }, { project: isShown }] };

/** The versions everybody can read. */
export const publicVersions: Prisma.SummaryVersionWhereInput = { ...isShown, summary: ofPublic };

/** The summaries of which somebody sees the versions: partners by grant, staff by project; nobody else any. */
export function visibleSummaries(actor: Actor, at: Date): Prisma.ComposedSummaryWhereInput {
  if (actor.kind === 'partner' && extentOf(actor, 'summary.read') === 'granted') {
    const live = { organisationId: { in: [...actor.organisationIds] }, ...liveGrant(at) };
    return { OR: [{ project: grantedProject(actor.organisationIds, at) }, { theme: { partnerGrants: { some: live } } }] };
  }
  return {
    OR: [
      { project: { AND: [isShown, { id: reach(actor, 'summary.read') }] } },
      ...(may(actor, 'summary.composeOfTheme') ? [{ themeId: { not: null } }] : []),
    ],
  };
}

/** The summaries somebody puts together. */
export function ownSummaries(actor: Actor): Prisma.ComposedSummaryWhereInput {
  return {
    OR: [
      { projectId: { not: null, ...reach(actor, 'summary.compose') } },
      ...(may(actor, 'summary.composeOfTheme') ? [{ themeId: { not: null } }] : []),
    ],
  };
}
