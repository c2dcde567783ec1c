import type { Use } from '@/lib/contributions/contribution-views';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, Prisma } from '@/lib/platform/db';
import { getAdoptionStanding } from '@/lib/projects/server/adoption-queries';
import { type Counted, type Involvement, type SaidKind, saidKinds, shownTurnout } from '../../involvement';

/** A project, or one of its phases. */
type Scope = { projectId: string; phaseId: string | null };
type Summed = { kinds: Partial<Record<SaidKind, number>>; answered: number; uses: Partial<Record<Use, number>> | null };

const uses: readonly Use[] = ['used', 'partly_used', 'not_used', 'outside_scope', 'passed_on'];

/**
 * How people were involved, from what is public: shown phases, consulted parties, meetings, published contributions, and
 * persons counted without the small groups. `decisionId` counts what a draft of a decision proposes to use, too. The same
 * statements however much there is.
 */
export async function readInvolvement(tx: Db, scope: Scope, decisionId: string | null = null): Promise<Involvement> {
  const { projectId, phaseId } = scope;
  const ofPhase = phaseId ? { id: phaseId } : {};
  const project = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      involvementException: { select: { official: true, reasonDa: true, publishedAt: true } },
      phases: {
        where: { ...ofPhase, publication: { isNot: null } },
        orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
        select: {
          titleDa: true,
          opensOn: true,
          closesOn: true,
          hearing: { select: { phaseId: true } },
          parties: { select: { sentOn: true, outcome: true } },
          whitePaper: {
            select: {
              changes: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { part: true, place: true, newText: true } },
            },
          },
        },
      },
      meetings: {
        where: { cancellation: null, ...(phaseId ? { phaseId } : {}) },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: { titleDa: true, startsAt: true, placeDa: true },
      },
    },
  });
  const standing = await getAdoptionStanding(projectId, tx);
  const [summed, counted, topics] = [await sumUp(tx, scope, decisionId), await countPersons(tx, scope), await byTopic(tx, scope)];
  const parties = project.phases.flatMap((phase) => phase.parties).filter(({ sentOn }) => sentOn !== null);
  const exception = project.involvementException;
  return {
    phases: project.phases.map(({ titleDa, opensOn, closesOn, hearing }) => ({
      title: titleDa,
      opensOn: dateOnly(opensOn),
      closesOn: dateOnly(closesOn),
      isHearing: hearing !== null,
    })),
    parties: {
      invited: parties.length,
      answered: parties.filter(({ outcome }) => outcome === 'answered').length,
      silent: parties.filter(({ outcome }) => outcome === 'no_remarks').length,
    },
    meetings: project.meetings.map(({ titleDa, startsAt, placeDa }) => ({
      title: titleDa,
      on: copenhagenDate(startsAt),
      place: placeDa,
    })),
    said: Object.fromEntries(saidKinds.map((kind) => [kind, summed.kinds[kind] ?? 0])) as Record<SaidKind, number>,
    turnout: shownTurnout(counted),
    topics: topics.named,
    unsorted: topics.unsorted,
    answered: summed.answered,
    uses: uses.map((use) => ({ use, count: summed.uses?.[use] ?? 0 })),
    changes: project.phases.flatMap(({ whitePaper }) => whitePaper?.changes ?? []),
    gate: {
      affectsLocals: standing.affectsLocals,
      finishedPhases: standing.finishedPhases,
      openObjections: standing.openObjections,
      exception: exception && {
        official: exception.official,
        reason: exception.reasonDa,
        on: copenhagenDate(exception.publishedAt),
      },
    },
  };
}

const { sql } = Prisma;

/** The public contributions of a scope, as `c`. */
export function publicIn({ projectId, phaseId }: Scope): Prisma.Sql {
  return sql`"Contribution" c JOIN "Publication" pub ON pub."contributionId" = c."id"
    AND c."projectId" = ${projectId} AND ${phaseId ? sql`c."phaseId" = ${phaseId}` : sql`true`}`;
}

async function sumUp(tx: Db, scope: Scope, decisionId: string | null): Promise<Summed> {
  const [row] = await tx.$queryRaw<Summed[]>`
    WITH said AS (
      SELECT c."id", c."kind"::text AS "kind",
        EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = c."id") AS "isAnswered",
        coalesce((SELECT d."use" FROM "DecisionCitation" d WHERE d."contributionId" = c."id" AND d."decisionId" = ${decisionId}),
          (SELECT u."use" FROM "ContributionUse" u WHERE u."contributionId" = c."id"
            ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1))::text AS "use"
      FROM ${publicIn(scope)}
    )
    SELECT coalesce((SELECT json_object_agg(k."kind", k."n") FROM (SELECT "kind", count(*)::int AS "n" FROM said GROUP BY 1) k), '{}') AS "kinds",
      (SELECT count(*)::int FROM said WHERE "isAnswered") AS "answered",
      (SELECT json_object_agg(k."use", k."n") FROM
        (SELECT "use", count(*)::int AS "n" FROM said WHERE "use" IS NOT NULL GROUP BY 1) k) AS "uses"`;
  return row ?? { kinds: {}, answered: 0, uses: null };
}

/**
 * Persons by what they did. Answers to a survey are told once they are counted, as everywhere (ADR 65). Somebody who is erased, or wrote
 * a letter without an account, counts by what they said.
 */
async function countPersons(tx: Db, scope: Scope): Promise<Counted> {
  const ofPhase = (column: string) => (scope.phaseId ? sql`${Prisma.raw(column)} = ${scope.phaseId}` : sql`true`);
  const [row] = await tx.$queryRaw<Counted[]>`
    WITH contributors AS (
      SELECT DISTINCT coalesce(c."authorId", lower(g."email"::text), c."id") AS "who" FROM ${publicIn(scope)}
      LEFT JOIN "GuestSender" g ON g."contributionId" = c."id"
    ), supporters AS (
      SELECT DISTINCT s."personId" AS "who" FROM ${publicIn(scope)} JOIN "Support" s ON s."proposalId" = c."id"
    ), voters AS (
      SELECT DISTINCT v."personId" AS "who" FROM "PriorityVote" v JOIN "Phase" f ON f."id" = v."phaseId"
      WHERE f."projectId" = ${scope.projectId} AND ${ofPhase('f."id"')}
    )
    SELECT (SELECT count(*)::int FROM contributors) AS "contributors", (SELECT count(*)::int FROM supporters) AS "supporters",
      (SELECT count(*)::int FROM voters) AS "voters",
      (SELECT count(*)::int FROM (SELECT * FROM contributors UNION SELECT * FROM supporters UNION SELECT * FROM voters) a) AS "persons",
      (SELECT count(*)::int FROM "SurveyResponse" r JOIN "Survey" s ON s."id" = r."surveyId" JOIN "Phase" f ON f."id" = s."phaseId"
        WHERE f."projectId" = ${scope.projectId} AND ${ofPhase('f."id"')}
          AND greatest(f."closesOn", s."paperUntil") < ${copenhagenDate(now())}::date) AS "answers"`;
  return row ?? { persons: 0, contributors: 0, supporters: 0, voters: 0, answers: 0 };
}

async function byTopic(tx: Db, scope: Scope) {
  const rows = await tx.$queryRaw<{ name: string | null; count: number }[]>`
    SELECT t."nameDa" AS "name", count(DISTINCT c."id")::int AS "count"
    FROM ${publicIn(scope)}
    LEFT JOIN "ContributionTopic" ct ON ct."contributionId" = c."id"
    LEFT JOIN "Topic" t ON t."id" = ct."topicId"
    GROUP BY t."id", t."nameDa", t."position" ORDER BY t."position", t."nameDa"`;
  return {
    named: rows.flatMap(({ name, count }) => (name === null ? [] : [{ name, count }])),
    unsorted: rows.find(({ name }) => name === null)?.count ?? 0,
  };
}
