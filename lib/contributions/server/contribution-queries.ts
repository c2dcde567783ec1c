import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { publicFilesOf } from '@/lib/files/server/public-files';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import type { Circle } from '@/lib/projects/server/circle';
import type { ContributionView } from '../contribution-views';
import { shownCoAuthors, shownSender } from './shown-sender';

/**
 * The contributions an actor may read: what is published in a published project, one's own, and for those who read
 * cases every one of the projects they reach. Every query on contributions contains it.
 */
export function visibleTo(actor: Actor): Prisma.ContributionWhereInput {
  if (actor.kind === 'system') return {};
  const published = { publication: { isNot: null }, project: { publication: { isNot: null } } };
  const personId = personIdOf(actor);
  if (personId === null) return published;
  if (!may(actor, 'case.read')) return { OR: [published, { authorId: personId }] };
  const projectId = reach(actor, 'case.read');
  return projectId.in ? { OR: [published, { projectId }] } : {};
}

const longPublishedMs = 24 * 3_600_000;

/** True for somebody who has had something published for a day or more. */
export async function hasLongPublished(personId: string): Promise<boolean> {
  const before = new Date(now().getTime() - longPublishedMs);
  const found = await db().publication.findFirst({
    where: { publishedAt: { lt: before }, contribution: { authorId: personId } },
    select: { contributionId: true },
  });
  return found !== null;
}

type ContributionRow = Omit<ContributionView, 'answer' | 'use'> & {
  answer: { text: string; language: 'da' | 'en'; answeredAt: string } | null;
  use: { use: NonNullable<ContributionView['use']>['use']; reason: string; markedAt: string } | null;
};

/** Whether contribution `c` came after the last day of its phase `f`, as that day stands now. */
export const isLateReply = Prisma.sql`((c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date > f."closesOn")`;

/**
 * Published contributions by id, in the order given; an id that is not public is left out, unless it lies in the circle
 * given, whose people read it. One statement however many there are, so that a list is: page the ids by an index, then ask here.
 */
export async function getContributionViews(ids: readonly string[], circle?: Circle): Promise<ContributionView[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<ContributionRow[]>`
    SELECT c."id", c."code", c."kind"::text AS "kind", p."title", c."text", c."language", c."submittedAt",
      pub."publishedAt", c."isExample",
      ${shownSender} AS "senderName",
      ${shownCoAuthors} AS "coAuthors",
      c."senderShown" = 'erased' AS "isSenderGone",
      (SELECT json_build_object('channel', s."channel", 'receivedOn', s."receivedOn")
        FROM "StaffEntry" s WHERE s."contributionId" = c."id") AS "entry",
      json_build_object('slug', pr."slug", 'titleDa', pr."titleDa", 'titleEn', pr."titleEn") AS "project",
      (SELECT json_build_object('code', oc."code", 'title', o."title")
        FROM "Comment" k JOIN "Proposal" o ON o."contributionId" = k."onProposalId"
        JOIN "Contribution" oc ON oc."id" = o."contributionId" JOIN "Publication" op ON op."contributionId" = oc."id"
        WHERE k."contributionId" = c."id") AS "onProposal",
      (SELECT json_build_object('stance', k."stance", 'isReply', k."parentId" IS NOT NULL,
          'parent', (SELECT fc."code" FROM "Contribution" fc JOIN "Publication" fp ON fp."contributionId" = fc."id"
            WHERE fc."id" = k."parentId"),
          'replies', (SELECT count(*)::int FROM "Comment" r JOIN "Publication" rp ON rp."contributionId" = r."contributionId"
            WHERE r."parentId" = k."contributionId"))
        FROM "Comment" k WHERE k."contributionId" = c."id") AS "comment",
      (SELECT json_build_object('number', h."number", 'speaksAs', h."speaksAs", 'organisation', h."organisation", 'isLate', ${isLateReply},
        'objection', (SELECT json_build_object('settlement', o."settlement", 'reason', o."settledReason")
          FROM "AuthorityObjection" o WHERE o."contributionId" = c."id"))
        FROM "HearingReply" h WHERE h."contributionId" = c."id") AS "hearing",
      (SELECT json_build_object('longitude', w."longitude", 'latitude', w."latitude", 'town', w."town",
        'district', nullif(concat_ws(', ', w."parish", w."postalDistrict"), ''))
        FROM "ContributionPlace" w WHERE w."contributionId" = c."id") AS "place",
      (SELECT json_build_object('id', g."id", 'nameDa', g."nameDa", 'nameEn', g."nameEn")
        FROM "ProposalCategory" g WHERE g."id" = p."categoryId") AS "category",
      coalesce(t."count", kt."count", 0) AS "supports",
      (SELECT count(*)::int FROM "Comment" k JOIN "Publication" kp ON kp."contributionId" = k."contributionId"
        WHERE k."onProposalId" = c."id") AS "comments",
      (SELECT json_build_object('text', a."text", 'language', a."language", 'answeredAt', a."answeredAt")
        FROM "OfficialAnswer" a WHERE a."contributionId" = c."id" ORDER BY a."answeredAt" DESC LIMIT 1) AS "answer",
      (SELECT json_build_object('use', w."use", 'reason', w."reason", 'markedAt', w."markedAt")
        FROM "ContributionUse" w WHERE w."contributionId" = c."id" ORDER BY w."markedAt" DESC LIMIT 1) AS "use",
      ${publicFilesOf(Prisma.sql`c."id"`)} AS "files"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "Project" pr ON pr."id" = c."projectId"
    JOIN "Phase" f ON f."id" = c."phaseId"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    LEFT JOIN "SupportTally" t ON t."proposalId" = c."id"
    LEFT JOIN "CommentTally" kt ON kt."commentId" = c."id"
    LEFT JOIN "User" u ON u."id" = c."authorId"
    WHERE c."id" = ANY(${[...ids]}::text[]) AND (c."projectId" = ${circle?.projectId ?? null}
      OR EXISTS (SELECT 1 FROM "ProjectPublication" prp WHERE prp."projectId" = c."projectId"))`;
  const byId = new Map(rows.map((row) => [row.id, toView(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function toView({ answer, use, ...row }: ContributionRow): ContributionView {
  return {
    ...row,
    answer: answer && { ...answer, answeredAt: new Date(answer.answeredAt) },
    use: use && { ...use, markedAt: new Date(use.markedAt) },
  };
}
