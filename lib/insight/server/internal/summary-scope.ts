import type { Actor } from '@/lib/audit/actor';
import { db, Prisma } from '@/lib/platform/db';
import type { CountedScope } from '../../counted-scope';
import type { SummaryScope } from '../../summary-content';
import { maySeeEngagementSummary } from '../../summary-policy';
import { liveGrant, organisationsOf, projectGrants } from './live-grant';

/** What somebody asks to have summed up; null for whoever may not see it, which is also what nothing by that name answers. */
export async function findScope(actor: Actor, scope: SummaryScope, at: Date): Promise<CountedScope | null> {
  const { from, to } = scope;
  const period = from || to ? { from: from ?? null, to: to ?? null } : null;
  if ('theme' in scope) {
    const theme = scope.phase ? null : await findTheme(actor, scope.theme, at);
    return theme && { ...theme, phase: null, period };
  }
  const found = await findProject(actor, scope.slug, at);
  if (!found || !scope.phase) return found && { ...found, phase: null, period };
  const phase = await db().phase.findFirst({
    where: { projectId: found.of.id, slug: scope.phase, publication: { isNot: null } },
    select: { id: true, slug: true, titleDa: true, titleEn: true },
  });
  return phase && { ...found, phase, period };
}

async function findProject(actor: Actor, slug: string, at: Date) {
  const project = await db().project.findFirst({
    where: { slug, publication: { isNot: null } },
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      ...projectGrants(at),
    },
  });
  if (!project) return null;
  const { id, grants, themes, ...named } = project;
  const organisations = organisationsOf({ grants, themes });
  if (!maySeeEngagementSummary(actor, { id, organisationIds: organisations.map((each) => each.id) }).allowed) return null;
  return { ...named, of: { kind: 'project' as const, id, slug }, organisations: ownOf(actor, organisations) };
}

async function findTheme(actor: Actor, slug: string, at: Date) {
  const theme = await db().theme.findUnique({
    where: { slug },
    select: { id: true, titleDa: true, titleEn: true, partnerGrants: { where: liveGrant(at), select: { organisation: true } } },
  });
  if (!theme) return null;
  const { id, partnerGrants, ...named } = theme;
  const organisations = organisationsOf({ grants: partnerGrants, themes: [] });
  if (!maySeeEngagementSummary(actor, { id: null, organisationIds: organisations.map((each) => each.id) }).allowed) return null;
  return { ...named, isExample: false, of: { kind: 'theme' as const, id, slug }, organisations: ownOf(actor, organisations) };
}

function ownOf(actor: Actor, organisations: readonly { id: string; name: string; isExample: boolean }[]) {
  const own = actor.kind === 'partner' ? actor.organisationIds : [];
  return organisations.filter(({ id }) => own.includes(id)).map(({ name, isExample }) => ({ name, isExample }));
}

/** The public contributions a summary counts, as `said`: with whoever can be told apart behind each as `person`. */
export function saidIn({ of, phase, period }: Pick<CountedScope, 'of' | 'phase' | 'period'>): Prisma.Sql {
  const day = Prisma.sql`(c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date`;
  return Prisma.sql`
    SELECT c."id", c."code", c."kind", c."language", c."projectId", c."phaseId", c."authorId", c."submittedAt", c."isExample"
    FROM "Contribution" c
    JOIN "Publication" p ON p."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    WHERE ${
      of.kind === 'project'
        ? Prisma.sql`c."projectId" = ${of.id}`
        : Prisma.sql`EXISTS (SELECT 1 FROM "ContributionTheme" ct WHERE ct."contributionId" = c."id" AND ct."themeId" = ${of.id})`
    }
    ${phase ? Prisma.sql`AND c."phaseId" = ${phase.id}` : Prisma.empty}
    ${period?.from ? Prisma.sql`AND ${day} >= ${period.from}::date` : Prisma.empty}
    ${period?.to ? Prisma.sql`AND ${day} <= ${period.to}::date` : Prisma.empty}`;
}
