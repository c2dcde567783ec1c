import { type Actor, anonymous } from '@/lib/audit/actor';
import { db, Prisma } from '@/lib/platform/db';
import type { PhaseAct, PhaseRules } from '@/lib/projects/phase';
import type { PhaseDemands } from '@/lib/projects/phase-demands';
import type { SenderNames } from '@/lib/projects/sender-names';
import { readableBy } from '@/lib/projects/server/circle';

export type ActingPhase = PhaseRules & { id: string; slug: string; moderation: 'before' | 'after'; senderNames: SenderNames };
type ActingProject = { projectId: string; inviteOnly: boolean; phases: ActingPhase[] };
type ActingProposal = ActingProject & { proposalId: string; authorId: string | null; coAuthorIds: string[] };

type ActingComment = ActingProject & { commentId: string; proposalId: string | null; authorId: string | null };

type PhaseRow = PhaseDemands & {
  id: string;
  slug: string;
  opensOn: string;
  closesOn: string;
  acts: PhaseAct[];
  moderation: 'before' | 'after';
  senderNames: SenderNames;
};
type Row = { projectId: string; inviteOnly: boolean; phases: PhaseRow[] };

const phasesOf = Prisma.sql`p."inviteOnly", coalesce((
  SELECT json_agg(json_build_object('id', f."id", 'slug', f."slug", 'opensOn', f."opensOn", 'closesOn', f."closesOn",
    'acts', f."acts", 'moderation', f."moderation", 'requires', f."requires", 'minimumAge', f."minimumAge",
    'senderNames', f."senderNames"))
  FROM "Phase" f JOIN "PhasePublication" fp ON fp."phaseId" = f."id"
  WHERE f."projectId" = p."id"), '[]') AS "phases"`;

/**
 * A project everybody can read with its published phases, or null for anything else. With `actor` also one for invited people
 * they are among.
 */
export async function findProjectToActIn(slug: string, actor: Actor = anonymous): Promise<ActingProject | null> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT p."id" AS "projectId", ${phasesOf}
    FROM "Project" p WHERE p."slug" = ${slug} AND ${readableBy(actor, Prisma.sql`p."id"`)}`;
  return row ? { ...row, phases: row.phases.map(toPhase) } : null;
}

/**
 * A published proposal of a published project with the project's published phases, in one
 * statement. With `slug` the proposal must belong to that project; what does not answers null.
 */
export async function findProposalToActOn(code: string, slug?: string): Promise<ActingProposal | null> {
  const [row] = await db().$queryRaw<(Row & Omit<ActingProposal, 'phases'>)[]>`
    SELECT c."id" AS "proposalId", c."authorId", p."id" AS "projectId", ${phasesOf},
      ARRAY(SELECT a."personId" FROM "CoAuthor" a WHERE a."proposalId" = c."id") AS "coAuthorIds"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "Project" p ON p."id" = c."projectId"
    JOIN "ProjectPublication" pp ON pp."projectId" = p."id"
    WHERE c."code" = ${code} AND c."kind" = 'proposal' AND (${slug ?? null}::text IS NULL OR p."slug" = ${slug ?? null})`;
  return row ? { ...row, phases: row.phases.map(toPhase) } : null;
}

/**
 * A published comment of a published project, the same way. One on a proposal that is not public is none that can be
 * answered or supported.
 */
export async function findCommentToActOn(code: string, slug?: string, actor: Actor = anonymous): Promise<ActingComment | null> {
  const [row] = await db().$queryRaw<(Row & Omit<ActingComment, 'phases'>)[]>`
    SELECT c."id" AS "commentId", c."authorId", k."onProposalId" AS "proposalId", p."id" AS "projectId", ${phasesOf}
    FROM "Contribution" c
    JOIN "Comment" k ON k."contributionId" = c."id"
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "Project" p ON p."id" = c."projectId"
    WHERE c."code" = ${code} AND ${readableBy(actor, Prisma.sql`p."id"`)} AND (${slug ?? null}::text IS NULL OR p."slug" = ${slug ?? null})
      AND (k."onProposalId" IS NULL OR EXISTS (SELECT 1 FROM "Publication" o WHERE o."contributionId" = k."onProposalId"))`;
  return row ? { ...row, phases: row.phases.map(toPhase) } : null;
}

function toPhase(row: PhaseRow): ActingPhase {
  return { ...row, opensOn: new Date(row.opensOn), closesOn: new Date(row.closesOn), isPublished: true };
}
