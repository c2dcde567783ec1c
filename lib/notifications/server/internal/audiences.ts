import { readersOf } from '@/lib/newsletters/server/readers';
import { Prisma } from '@/lib/platform/db';
import type { Audience } from '../../who-hears';

const { sql } = Prisma;

/** What the event `e` names. */
const contribution = sql`e."ids"->>'contribution'`;
const proposal = sql`e."ids"->>'proposal'`;
const project = sql`e."ids"->>'project'`;
const phase = sql`e."ids"->>'phase'`;
const decision = sql`e."ids"->>'decision'`;

/**
 * What everybody but the person concerned must be able to see: whatever the event names has to be public at the
 * moment of telling. Stands in a statement that knows the event as `e`.
 */
export const isPublic = sql`
  (${contribution} IS NULL OR EXISTS (SELECT 1 FROM "Publication" WHERE "contributionId" = ${contribution}))
  AND (${project} IS NULL OR EXISTS (SELECT 1 FROM "ProjectPublication" WHERE "projectId" = ${project}))
  AND (${phase} IS NULL OR EXISTS (SELECT 1 FROM "PhasePublication" WHERE "phaseId" = ${phase}))
  AND (${decision} IS NULL OR EXISTS (SELECT 1 FROM "Decision" WHERE "id" = ${decision} AND "publishedAt" IS NOT NULL))`;

/** Something shown again after a hiding is no news. */
const isFirstTime = sql`NOT EXISTS (
  SELECT 1 FROM "Event" x WHERE x."subject" = e."subject" AND x."type" = e."type" AND x."id" < e."id")`;

/** Only the first showing of a proposal is told to followers; every other event is told as it comes. */
const isNews = sql`(e."type" <> 'contribution.published' OR (${contribution} = ${proposal} AND ${isFirstTime}))`;

const themes = sql`SELECT jsonb_array_elements_text(
  CASE jsonb_typeof(e."ids"->'theme') WHEN 'array' THEN e."ids"->'theme' WHEN 'string' THEN jsonb_build_array(e."ids"->'theme')
  ELSE '[]'::jsonb END)`;

const kilometresToProject = sql`12742 * asin(sqrt(
  power(sin(radians(j."latitude" - f."latitude") / 2), 2) + cos(radians(f."latitude")) * cos(radians(j."latitude"))
  * power(sin(radians(j."longitude" - f."longitude") / 2), 2)))`;

/**
 * Contributions a measured effect goes back to: used in the project or under the theme it was measured on, by the
 * marking that holds.
 */
const measured = sql`"Contribution" c JOIN "Publication" b ON b."contributionId" = c."id"
  WHERE (SELECT u."use" FROM "ContributionUse" u WHERE u."contributionId" = c."id"
      ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1) IN ('used', 'partly_used')
    AND (c."projectId" = ${project} OR (${project} IS NULL AND EXISTS (
      SELECT 1 FROM "ContributionTheme" t WHERE t."contributionId" = c."id" AND t."themeId" IN (${themes}))))`;

const nothingFollowed = sql`NULL::text AS "followId"`;

/**
 * Each audience as people of the event `e`: rows of "personId" and, where somebody follows something, "followId".
 * Only what held when the event happened counts: who comes later has not missed it.
 */
export const audiences: Record<Audience, Prisma.Sql> = {
  author: sql`SELECT c."authorId" AS "personId", ${nothingFollowed} FROM "Contribution" c WHERE c."id" = ${contribution}`,
  coAuthors: coAuthorsOf(contribution),
  person: sql`SELECT e."ids"->>'person' AS "personId", ${nothingFollowed}`,
  proposer: sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed}
    FROM "Contribution" c JOIN "Publication" b ON b."contributionId" = c."id"
    WHERE c."id" = ${proposal} AND ${contribution} <> ${proposal} AND ${isFirstTime}`,
  coProposers: sql`
    SELECT w.* FROM (${coAuthorsOf(proposal)}) w JOIN "Publication" b ON b."contributionId" = ${proposal}
    WHERE ${contribution} <> ${proposal} AND ${isFirstTime}`,
  answered: sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed}
    FROM "Comment" k JOIN "Contribution" c ON c."id" = k."parentId" JOIN "Publication" b ON b."contributionId" = c."id"
    WHERE k."contributionId" = ${contribution} AND ${isFirstTime}`,
  onDuty: sql`
    SELECT r."userId" AS "personId", ${nothingFollowed} FROM "EmployeeRole" r
    WHERE r."role" = 'administrator'
      OR (r."role" IN ('project_manager', 'moderator') AND e."ids"->>'delivery' IS DISTINCT FROM 'dead')`,
  citedAuthors: sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed} FROM "ContributionUse" u
    JOIN "Contribution" c ON c."id" = u."contributionId" WHERE u."decisionId" = ${decision}
    UNION ALL
    SELECT a."personId", ${nothingFollowed} FROM "ContributionUse" u
    JOIN "CoAuthor" a ON a."proposalId" = u."contributionId" WHERE u."decisionId" = ${decision} AND a."since" <= e."at"`,
  measuredAuthors: sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed} FROM ${measured}
    UNION ALL
    SELECT a."personId", ${nothingFollowed} FROM "CoAuthor" a
    WHERE a."since" <= e."at" AND a."proposalId" IN (SELECT c."id" FROM ${measured})`,
  supporters: sql`
    SELECT s."personId", ${nothingFollowed} FROM "Support" s WHERE s."proposalId" = ${contribution} AND s."at" <= e."at"`,
  commenters: commentersOn(contribution),
  earlierRepliers: sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed} FROM "Comment" said
    JOIN "Comment" k ON k."parentId" = said."parentId"
    JOIN "Contribution" c ON c."id" = k."contributionId" JOIN "Publication" b ON b."contributionId" = c."id"
    WHERE said."contributionId" = ${contribution} AND c."submittedAt" <= e."at" AND ${isFirstTime}`,
  earlierCommenters: sql`
    SELECT w.* FROM (${commentersOn(proposal)}) w WHERE ${contribution} <> ${proposal} AND ${isFirstTime}`,
  citedSupporters: sql`
    SELECT s."personId", ${nothingFollowed} FROM "ContributionUse" u
    JOIN "Publication" b ON b."contributionId" = u."contributionId"
    JOIN "Support" s ON s."proposalId" = u."contributionId" WHERE u."decisionId" = ${decision} AND s."at" <= e."at"`,
  measuredSupporters: sql`
    SELECT s."personId", ${nothingFollowed} FROM "Support" s
    WHERE s."at" <= e."at" AND s."proposalId" IN (SELECT c."id" FROM ${measured})`,
  respondents: sql`
    SELECT r."personId", ${nothingFollowed} FROM "SurveyResponse" r JOIN "Survey" q ON q."id" = r."surveyId"
    WHERE q."phaseId" = ${phase}`,
  contributors: sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed} FROM "Contribution" c WHERE c."phaseId" = ${phase}`,
  attendees: sql`
    SELECT s."personId", ${nothingFollowed} FROM "MeetingSignUp" s WHERE s."meetingId" = e."ids"->>'meeting'`,
  seated: sql`
    SELECT s."personId", ${nothingFollowed} FROM "MeetingSignUp" s
    WHERE s."meetingId" = e."ids"->>'meeting' AND s."seat" IS NOT NULL`,
  projectFollowers: sql`
    SELECT f."personId", f."id" AS "followId" FROM "Follow" f
    WHERE f."projectId" IN (SELECT unnest(ARRAY[j."id", j."parentId"]) FROM "Project" j WHERE j."id" = ${project})
      AND f."endedAt" IS NULL AND f."createdAt" <= e."at" AND ${isNews}`,
  areaFollowers: sql`
    SELECT f."personId", f."id" AS "followId" FROM "Follow" f JOIN "Project" j ON j."id" = ${project}
    WHERE f."target" = 'area' AND ${kilometresToProject} <= f."radiusKm" AND f."endedAt" IS NULL AND f."createdAt" <= e."at" AND ${isNews}`,
  themeFollowers: sql`
    SELECT f."personId", f."id" AS "followId" FROM "Follow" f
    WHERE f."themeId" IN (${themes}) AND f."endedAt" IS NULL AND f."createdAt" <= e."at" AND ${isNews}`,
  newsletterReaders: sql`SELECT w."personId", ${nothingFollowed} FROM (${readersOf(sql`e."ids"->>'newsletter'`)}) w`,
  wordFollowers: sql`
    SELECT f."personId", f."id" AS "followId" FROM "Follow" f
    WHERE f."target" = 'keyword' AND f."endedAt" IS NULL AND f."createdAt" <= e."at" AND ${isNews} AND plainto_tsquery('danish', f."word") @@ (
      SELECT to_tsvector('danish', coalesce(
        (SELECT o."title" || ' ' || c."text" FROM "Proposal" o JOIN "Contribution" c ON c."id" = o."contributionId"
          WHERE o."contributionId" = ${contribution}),
        (SELECT concat_ws(' ', j."titleDa", j."titleEn", j."summaryDa", j."summaryEn") FROM "Project" j
          WHERE j."id" = ${project}))))`,
};

function coAuthorsOf(about: Prisma.Sql): Prisma.Sql {
  return sql`
    SELECT a."personId", ${nothingFollowed} FROM "CoAuthor" a WHERE a."proposalId" = ${about} AND a."since" <= e."at"`;
}

function commentersOn(about: Prisma.Sql): Prisma.Sql {
  return sql`
    SELECT c."authorId" AS "personId", ${nothingFollowed} FROM "Comment" k
    JOIN "Contribution" c ON c."id" = k."contributionId" JOIN "Publication" b ON b."contributionId" = c."id"
    WHERE k."onProposalId" = ${about} AND c."submittedAt" <= e."at"`;
}
