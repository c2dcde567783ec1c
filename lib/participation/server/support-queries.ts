import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { maySupport, mayWithdrawSupport, phaseFor, type SupportRefusal } from '../participation-policy';
import type { OwnSupportView } from '../participation-views';
import { findProposalToActOn } from './internal/acting-context';

/** A person's own part in a published proposal; null for what is not public. One statement. */
export async function getOwnSupport(actor: Actor, code: string): Promise<OwnSupportView | null> {
  const [row] = await db().$queryRaw<{ authorId: string | null; count: number; countedAt: Date | null; at: Date | null }[]>`
    SELECT c."authorId", coalesce(t."count", 0) AS "count", t."countedAt", s."at"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    LEFT JOIN "SupportTally" t ON t."proposalId" = c."id"
    LEFT JOIN "Support" s ON s."proposalId" = c."id" AND s."personId" = ${personIdOf(actor)}
    WHERE c."code" = ${code} AND c."kind" = 'proposal'`;
  if (!row) return null;
  const { authorId, count, countedAt, at } = row;
  const isUncounted = at !== null && (countedAt === null || at > countedAt);
  return {
    supported: at !== null,
    count: count + (isUncounted ? 1 : 0),
    isAuthor: authorId !== null && authorId === personIdOf(actor),
  };
}

export type SupportPageView = {
  project: { slug: string };
  title: string;
  own: OwnSupportView;
  /** The phase that decides about it. */
  phaseId: string | null;
  /** Why the actor cannot support or take it back, else null. */
  refusal: SupportRefusal | null;
};

/** All the page of one's own support shows; null for what is not public. */
export async function getSupportPage(actor: Actor, code: string): Promise<SupportPageView | null> {
  const at = now();
  const acting = await findProposalToActOn(code);
  const own = acting && (await getOwnSupport(actor, code));
  if (!own) return null;
  const { title, contribution } = await db().proposal.findUniqueOrThrow({
    where: { contributionId: acting.proposalId },
    select: { title: true, contribution: { select: { project: { select: { slug: true } } } } },
  });
  const may = own.supported ? mayWithdrawSupport : maySupport;
  const phase = phaseFor(acting.phases, 'support', at);
  const verdict = may(actor, acting, phase, at);
  const refusal = verdict.allowed ? null : verdict.reason;
  return { project: contribution.project, title, own, phaseId: phase?.id ?? null, refusal };
}
