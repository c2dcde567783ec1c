import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Verdict } from '@/lib/audit/policy';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import {
  maySupport,
  maySupportComment,
  mayWithdrawCommentSupport,
  mayWithdrawSupport,
  phaseFor,
  type SupportRefusal,
} from '../participation-policy';
import type { OwnSupportView } from '../participation-views';
import { findCommentToActOn, findProposalToActOn } from './internal/acting-context';

/** A person's own part in a published proposal; null for what is not public. One statement. */
export async function getOwnSupport(actor: Actor, code: string): Promise<OwnSupportView | null> {
  const [row] = await db().$queryRaw<OwnRow[]>`
    SELECT c."code", coalesce(t."count", 0) AS "count", t."countedAt", s."at",
      (c."authorId" = ${personIdOf(actor)} OR EXISTS (SELECT 1 FROM "CoAuthor" a
        WHERE a."proposalId" = c."id" AND a."personId" = ${personIdOf(actor)})) AS "isAuthor"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    LEFT JOIN "SupportTally" t ON t."proposalId" = c."id"
    LEFT JOIN "Support" s ON s."proposalId" = c."id" AND s."personId" = ${personIdOf(actor)}
    WHERE c."code" = ${code} AND c."kind" = 'proposal'`;
  return row ? toOwn(row) : null;
}

/** A person's own part in each of these comments, by receipt code; nothing for what is not public. One statement. */
export async function getOwnCommentSupports(actor: Actor, codes: readonly string[]): Promise<Record<string, OwnSupportView>> {
  const rows = await db().$queryRaw<OwnRow[]>`
    SELECT c."code", coalesce(t."count", 0) AS "count", t."countedAt", s."at", c."authorId" = ${personIdOf(actor)} AS "isAuthor"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    LEFT JOIN "CommentTally" t ON t."commentId" = c."id"
    LEFT JOIN "CommentSupport" s ON s."commentId" = c."id" AND s."personId" = ${personIdOf(actor)}
    WHERE c."code" = ANY(${[...codes]}::text[]) AND c."kind" = 'comment'`;
  return Object.fromEntries(rows.map((row) => [row.code, toOwn(row)]));
}

type OwnRow = { code: string; isAuthor: boolean | null; count: number; countedAt: Date | null; at: Date | null };

function toOwn({ isAuthor, count, countedAt, at }: OwnRow): OwnSupportView {
  const isUncounted = at !== null && (countedAt === null || at > countedAt);
  return {
    supported: at !== null,
    count: count + (isUncounted ? 1 : 0),
    isAuthor: isAuthor === true,
  };
}

export type SupportPageView = {
  project: { slug: string };
  kind: 'proposal' | 'comment';
  /** The title of a proposal, the text of a comment. */
  title: string;
  own: OwnSupportView;
  /** The phase that decides about it. */
  phaseId: string | null;
  /** Why the actor cannot support or take it back, else null. */
  refusal: SupportRefusal | null;
};

/** All the page of one's own support shows; null for what is not public. */
export async function getSupportPage(actor: Actor, code: string): Promise<SupportPageView | null> {
  return (await proposalSupport(actor, code)) ?? commentSupport(actor, code);
}

async function proposalSupport(actor: Actor, code: string): Promise<SupportPageView | null> {
  const at = now();
  const acting = await findProposalToActOn(code);
  const own = acting && (await getOwnSupport(actor, code));
  if (!own) return null;
  const may = own.supported ? mayWithdrawSupport : maySupport;
  const phase = phaseFor(acting.phases, 'support', at);
  return { kind: 'proposal', own, ...(await namesOf(acting.proposalId)), ...refusalOf(may(actor, acting, phase, at), phase) };
}

async function commentSupport(actor: Actor, code: string): Promise<SupportPageView | null> {
  const at = now();
  const acting = await findCommentToActOn(code);
  const own = acting && (await getOwnCommentSupports(actor, [code]))[code];
  if (!own) return null;
  const may = own.supported ? mayWithdrawCommentSupport : maySupportComment;
  const phase = phaseFor(acting.phases, 'comment', at);
  return { kind: 'comment', own, ...(await namesOf(acting.commentId)), ...refusalOf(may(actor, acting, phase, at), phase) };
}

async function namesOf(contributionId: string): Promise<Pick<SupportPageView, 'title' | 'project'>> {
  const { text, proposal, project } = await db().contribution.findUniqueOrThrow({
    where: { id: contributionId },
    select: { text: true, proposal: { select: { title: true } }, project: { select: { slug: true } } },
  });
  return { project, title: proposal?.title ?? text };
}

function refusalOf(verdict: Verdict<SupportRefusal>, phase: { id: string } | undefined) {
  return { phaseId: phase?.id ?? null, refusal: verdict.allowed ? null : verdict.reason };
}
