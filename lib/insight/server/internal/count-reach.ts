import { db, Prisma } from '@/lib/platform/db';
import { periodsCounted } from '@/lib/statistics/whole-fives';
import type { CountedScope } from '../../counted-scope';
import type { ReachFacts, SummaryFacts } from '../../summary-facts';

type Week = { week: string; persons: number };
type Part = SummaryFacts['parts'][number];

/**
 * Who took part in the whole project or theme up to the last Sunday on which at least five more had come than the time
 * before, and what each of its parts came to. Three statements.
 */
export async function countReach(
  scope: CountedScope,
  said: Prisma.Sql,
  today: string,
): Promise<{ reach: ReachFacts | null; parts: Part[] }> {
  const acts = actsIn(scope);
  const weeks = scope.period ? [] : await newcomersByWeek(acts, today);
  const countedOn = weeks[periodsCounted(weeks.map(({ persons }) => persons)) - 1]?.week ?? null;
  const [parts, reach] = await Promise.all([
    countParts(scope, said, acts, countedOn),
    countPersons(scope, acts, countedOn ?? '0001-01-01'),
  ]);
  return { parts, reach: scope.period ? null : { countedOn, ...reach } };
}

/** Persons by the Sunday that ends the week they first took part in, weeks that are over only. */
function newcomersByWeek(acts: Prisma.Sql, today: string): Promise<Week[]> {
  return db().$queryRaw`
    WITH acts AS (${acts}), firsts AS (SELECT "person", min("day") AS "day" FROM acts GROUP BY 1)
    SELECT to_char(date_trunc('week', "day"::timestamp) + interval '6 days', 'YYYY-MM-DD') AS "week", count(*)::int AS "persons"
    FROM firsts WHERE date_trunc('week', "day"::timestamp) + interval '6 days' < ${today}::date GROUP BY 1 ORDER BY 1`;
}

async function countPersons({ of }: CountedScope, acts: Prisma.Sql, until: string): Promise<Omit<ReachFacts, 'countedOn'>> {
  const inScope = partIn(of);
  const [row] = await db().$queryRaw<Omit<ReachFacts, 'countedOn'>[]>`
    WITH acts AS (${acts}), firsts AS (
      SELECT "person", min("day") AS "day" FROM acts WHERE "day" <= ${until}::date GROUP BY 1
    ), known AS (
      SELECT firsts."person" FROM firsts WHERE EXISTS (
        SELECT 1 FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id"
        WHERE c."authorId" = firsts."person" AND NOT (${inScope})
          AND (c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date < firsts."day"
      ) OR EXISTS (
        SELECT 1 FROM "Support" s JOIN "Contribution" c ON c."id" = s."proposalId"
        WHERE s."personId" = firsts."person" AND NOT (${inScope}) AND (s."at" AT TIME ZONE 'Europe/Copenhagen')::date < firsts."day"
      )
    ), guests AS (
      SELECT DISTINCT g."email" FROM "GuestSender" g JOIN "Contribution" c ON c."id" = g."contributionId"
      JOIN "Publication" p ON p."contributionId" = c."id"
      WHERE ${inScope} AND g."confirmedAt" IS NOT NULL
        AND (c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date <= ${until}::date
    ), codes AS (
      SELECT r."id" FROM "SurveyResponse" r JOIN "Survey" s ON s."id" = r."surveyId" JOIN "Phase" f ON f."id" = s."phaseId"
      WHERE r."personId" IS NULL AND ${surveyIn(of)} AND (r."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date <= ${until}::date
    )
    SELECT (SELECT count(*)::int FROM firsts) AS "persons",
      (SELECT count(*)::int FROM firsts WHERE NOT EXISTS (SELECT 1 FROM known WHERE known."person" = firsts."person")) AS "first",
      (SELECT count(*)::int FROM known) AS "returning",
      (SELECT count(*)::int FROM guests) AS "guests",
      (SELECT count(*)::int FROM codes) AS "codes"`;
  return row ?? { persons: 0, first: 0, returning: 0, guests: 0, codes: 0 };
}

/** The phases of a project or the projects of a theme. Of a summary limited to a phase all phases, since each tells of the others. */
function countParts(scope: CountedScope, said: Prisma.Sql, acts: Prisma.Sql, countedOn: string | null): Promise<Part[]> {
  const part = scope.of.kind === 'project' ? Prisma.sql`"phaseId"` : Prisma.sql`"projectId"`;
  const parts =
    scope.of.kind === 'project'
      ? Prisma.sql`
        SELECT f."id", f."slug", f."titleDa", f."titleEn", f."opensOn" AS "from" FROM "Phase" f
        JOIN "PhasePublication" fp ON fp."phaseId" = f."id" WHERE f."projectId" = ${scope.of.id}`
      : Prisma.sql`
        SELECT f."id", f."slug", f."titleDa", f."titleEn", f."createdAt"::date AS "from" FROM "Project" f
        JOIN "ProjectPublication" fp ON fp."projectId" = f."id"
        WHERE EXISTS (SELECT 1 FROM "ProjectTheme" pt WHERE pt."projectId" = f."id" AND pt."themeId" = ${scope.of.id})
          OR EXISTS (SELECT 1 FROM said WHERE said."projectId" = f."id")`;
  return db().$queryRaw`
    WITH said AS (${said}), acts AS (${acts}), parts AS (${parts}), spoken AS (
      SELECT ${part} AS "part", count(*)::int AS "count" FROM said GROUP BY 1
    ), came AS (
      SELECT ${part} AS "part", count(DISTINCT "person")::int AS "count" FROM acts WHERE "day" <= ${countedOn ?? '0001-01-01'}::date GROUP BY 1
    )
    SELECT parts."slug", parts."titleDa", parts."titleEn", coalesce(spoken."count", 0) AS "contributions",
      coalesce(came."count", 0) AS "persons"
    FROM parts LEFT JOIN spoken ON spoken."part" = parts."id" LEFT JOIN came ON came."part" = parts."id"
    ORDER BY parts."from", parts."id"`;
}

/** Every act of somebody with an account in the whole project or theme: person, Copenhagen day, project and phase. */
function actsIn({ of }: CountedScope): Prisma.Sql {
  return Prisma.sql`
    SELECT c."authorId" AS "person", (c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date AS "day", c."projectId", c."phaseId"
    FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id"
    WHERE c."authorId" IS NOT NULL AND ${partIn(of)}
    UNION ALL
    SELECT s."personId", (s."at" AT TIME ZONE 'Europe/Copenhagen')::date, c."projectId", c."phaseId"
    FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id" JOIN "Support" s ON s."proposalId" = c."id"
    WHERE ${partIn(of)}
    UNION ALL
    SELECT r."personId", (r."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date, f."projectId", f."id"
    FROM "SurveyResponse" r JOIN "Survey" s ON s."id" = r."surveyId" JOIN "Phase" f ON f."id" = s."phaseId"
    WHERE r."personId" IS NOT NULL AND ${surveyIn(of)}`;
}

/** A contribution `c` of a published project that is counted here. */
function partIn(of: CountedScope['of']): Prisma.Sql {
  if (of.kind === 'project') return Prisma.sql`c."projectId" = ${of.id}`;
  return Prisma.sql`
    EXISTS (SELECT 1 FROM "ContributionTheme" ct WHERE ct."contributionId" = c."id" AND ct."themeId" = ${of.id})
    AND EXISTS (SELECT 1 FROM "ProjectPublication" pp WHERE pp."projectId" = c."projectId")`;
}

/** A survey in the phase `f` of a published project that is counted here. */
function surveyIn(of: CountedScope['of']): Prisma.Sql {
  if (of.kind === 'project') return Prisma.sql`f."projectId" = ${of.id}`;
  return Prisma.sql`
    EXISTS (SELECT 1 FROM "ProjectTheme" pt WHERE pt."projectId" = f."projectId" AND pt."themeId" = ${of.id})
    AND EXISTS (SELECT 1 FROM "ProjectPublication" pp WHERE pp."projectId" = f."projectId")`;
}
