import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { ParticipationRefusal } from '../participation-policy';
import { mayVote } from '../priority-votes';
import { findProposalOf, findVotingPhase } from './internal/voting-phase';

export type VoteInput = { project: string; phase: string; code: string };
export type VoteRefusal = 'phaseNotFound' | 'proposalNotFound' | ParticipationRefusal;

/**
 * One prioritising vote for a proposal, in the first place of a person's that is free. The keys of the table hold everybody
 * to the phase's number and to one vote for each proposal, however many are sent at once; a vote sent twice is one.
 * `noVotesLeft` when all places are taken. The event does not say for which proposal.
 */
export async function giveVote(
  actor: Actor,
  { project, phase, code }: VoteInput,
): Promise<Result<{ given: true }, VoteRefusal | 'noVotesLeft'>> {
  const at = now();
  const found = await findVotingPhase({ project, phase });
  if (!found) return refused('phaseNotFound');
  const verdict = mayVote(actor, found, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const proposalId = await findProposalOf(found.projectId, code);
  if (!proposalId) return refused('proposalNotFound');
  const personId = personIdOf(actor);
  const where = { phaseId: found.id, personId: personId ?? '' };

  // Two votes of one person can reach for the same place at once; the one that comes too late takes the next.
  for (;;) {
    await db().$executeRaw`
      WITH phase AS (SELECT f."id", f."votes" FROM "Phase" f WHERE f."id" = ${found.id} FOR SHARE),
      free AS (
        SELECT p."id", p."votes", min(n) AS "place" FROM phase p, generate_series(1, p."votes") n
        WHERE NOT EXISTS (SELECT 1 FROM "PriorityVote" v WHERE v."phaseId" = p."id" AND v."personId" = ${personId} AND v."place" = n)
        GROUP BY p."id", p."votes"
      ),
      given AS (
        INSERT INTO "PriorityVote" ("phaseId", "votes", "personId", "place", "proposalId", "at")
        SELECT "id", "votes", ${personId}, "place", ${proposalId}, ${at}::timestamptz FROM free
        ON CONFLICT DO NOTHING
        RETURNING "phaseId"
      )
      INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
      SELECT 'priority_vote.given', 'citizen'::"ActorKind", ${personId}, 'phase:' || "phaseId",
        jsonb_build_object('phase', "phaseId", 'project', ${found.projectId}::text), ${at}::timestamptz
      FROM given`;
    const mine = await db().priorityVote.findMany({ where, select: { proposalId: true, votes: true } });
    if (mine.some((vote) => vote.proposalId === proposalId)) return ok({ given: true });
    if (mine.length >= (mine[0]?.votes ?? 0)) return refused('noVotesLeft');
  }
}
