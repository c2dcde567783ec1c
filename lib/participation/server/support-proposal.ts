import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { maySupport, phaseFor, type SupportRefusal } from '../participation-policy';
import { findProposalToActOn } from './internal/acting-context';

export type SupportProposalRefusal = 'proposalNotFound' | SupportRefusal;
export type SupportInput = { code: string };

/**
 * One person's support of a published proposal. The primary key holds it to one each: however often
 * and however parallel it is asked, one row and one event are stored, and every answer is the same.
 * No counter is touched, so that a proposal many support at once makes nobody wait.
 */
export async function supportProposal(
  actor: Actor,
  { code }: SupportInput,
): Promise<Result<{ supported: true }, SupportProposalRefusal>> {
  const at = now();
  const proposal = await findProposalToActOn(code);
  if (!proposal) return refused('proposalNotFound');
  const verdict = maySupport(actor, proposal, phaseFor(proposal.phases, 'support', at), at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const personId = personIdOf(actor);
  const { proposalId, projectId } = proposal;

  await db().$executeRaw`
    WITH given AS (
      INSERT INTO "Support" ("proposalId", "personId", "at") VALUES (${proposalId}, ${personId}, ${at})
      ON CONFLICT DO NOTHING
      RETURNING "proposalId"
    )
    INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
    SELECT 'support.given', 'citizen'::"ActorKind", ${personId}, 'proposal:' || "proposalId",
      jsonb_build_object('proposal', "proposalId", 'project', ${projectId}::text), ${at}::timestamptz
    FROM given`;
  return ok({ supported: true });
}
