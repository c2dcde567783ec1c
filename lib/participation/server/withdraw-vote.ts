import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWithdrawVote } from '../priority-votes';
import type { VoteInput, VoteRefusal } from './give-vote';
import { findVotingPhase } from './internal/voting-phase';

/** Takes one's vote for a proposal back while the phase is open. Somebody who has given none gets the same calm answer. */
export async function withdrawVote(
  actor: Actor,
  { project, phase, code }: VoteInput,
): Promise<Result<{ given: false }, VoteRefusal>> {
  const at = now();
  const found = await findVotingPhase({ project, phase });
  if (!found) return refused('phaseNotFound');
  const verdict = mayWithdrawVote(actor, found, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const personId = personIdOf(actor);
  await db().$executeRaw`
    WITH taken AS (
      DELETE FROM "PriorityVote" v USING "Contribution" c
      WHERE c."code" = ${code} AND v."proposalId" = c."id" AND v."phaseId" = ${found.id} AND v."personId" = ${personId}
      RETURNING v."phaseId"
    )
    INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
    SELECT 'priority_vote.withdrawn', 'citizen'::"ActorKind", ${personId}, 'phase:' || "phaseId",
      jsonb_build_object('phase', "phaseId", 'project', ${found.projectId}::text), ${at}::timestamptz
    FROM taken`;
  return ok({ given: false });
}
