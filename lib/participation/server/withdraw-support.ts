import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWithdrawSupport, phaseFor } from '../participation-policy';
import { findProposalToActOn } from './internal/acting-context';
import type { SupportInput, SupportProposalRefusal } from './support-proposal';

/**
 * Takes one's support back while the phase is open. Somebody who has none gets the same calm answer.
 */
export async function withdrawSupport(
  actor: Actor,
  { code }: SupportInput,
): Promise<Result<{ supported: false }, SupportProposalRefusal>> {
  const at = now();
  const proposal = await findProposalToActOn(code);
  if (!proposal) return refused('proposalNotFound');
  const verdict = mayWithdrawSupport(actor, proposal, phaseFor(proposal.phases, 'support', at), at);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  const { proposalId, projectId } = proposal;

  await db().$executeRaw`
    WITH taken AS (
      DELETE FROM "Support" WHERE "proposalId" = ${proposalId} AND "personId" = ${personId} RETURNING "proposalId"
    )
    INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
    SELECT 'support.withdrawn', 'citizen'::"ActorKind", ${personId}, 'proposal:' || "proposalId",
      jsonb_build_object('proposal', "proposalId", 'project', ${projectId}::text), ${at}::timestamptz
    FROM taken`;
  return ok({ supported: false });
}
