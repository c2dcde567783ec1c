import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Verdict } from '@/lib/audit/policy';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, Prisma } from '@/lib/platform/db';
import { type PhaseState, phaseState } from '@/lib/projects/phase';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import type { ParticipationRefusal } from '../participation-policy';
import { isResultShown, mayVote, type Ranked, ranked } from '../priority-votes';
import { findVotingPhase } from './internal/voting-phase';

const pageSize = 20;
const mostRanked = 50;

export type VotedProposal = { code: string; title: string; text: string; language: string; isMine: boolean };

export type VotingView = {
  phase: {
    id: string;
    titleDa: string;
    titleEn: string;
    state: Exclude<PhaseState, 'draft'>;
    opensOn: string;
    closesOn: string;
    minimumAge: number | null;
    votesShown: 'after' | 'at_once';
    isExample: boolean;
  };
  project: { slug: string; titleDa: string; titleEn: string };
  /** How many each person has. */
  votes: number;
  verdict: Verdict<ParticipationRefusal>;
  /** Those the actor has voted for, in the order they did. */
  mine: VotedProposal[];
  /** One page of all the others, and where the next goes on. */
  others: VotedProposal[];
  next: string | null;
  /** Persons who voted; null below five. */
  persons: number | null;
  /** The result where it is shown; null while it is not, or for too few persons. */
  result: { ranked: Ranked<{ code: string; title: string }>[] | null; given: number } | null;
};

/** Where the list of proposals goes on. */
export function isVotingCursor(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

/**
 * The voting of a phase as an actor meets it; null when there is none. The proposals stand in an order of the actor's own, drawn
 * once, so that none profits by standing first. Six statements however many proposals there are.
 */
export async function getVoting(
  actor: Actor,
  address: { project: string; phase: string },
  after: string | null,
  now: Date,
): Promise<VotingView | null> {
  const found = await findVotingPhase(address);
  const state = found && phaseState(found, now);
  if (!found || !state || state === 'draft' || found.votes === null) return null;
  const personId = personIdOf(actor);
  const [named, mine, others, [counted]] = await Promise.all([
    db().phase.findUniqueOrThrow({ where: { id: found.id }, select: names }),
    listMine(found.id, personId),
    listOthers(found, personId, after),
    db().$queryRaw<{ persons: number; given: number }[]>`
      SELECT count(DISTINCT "personId")::int AS "persons", count(*)::int AS "given" FROM "PriorityVote" WHERE "phaseId" = ${found.id}`,
  ]);
  const { persons = 0, given = 0 } = counted ?? {};
  const { project, ...titles } = named;
  const isShown = isResultShown(found, now);
  return {
    phase: {
      id: found.id,
      ...titles,
      state,
      opensOn: dateOnly(found.opensOn),
      closesOn: dateOnly(found.closesOn),
      minimumAge: found.minimumAge,
      votesShown: found.votesShown,
    },
    project,
    votes: found.votes,
    verdict: mayVote(actor, found, now),
    mine,
    others: others.slice(0, pageSize).map(({ place: _, ...proposal }) => proposal),
    next: others.length > pageSize ? (others[pageSize - 1]?.place ?? null) : null,
    persons: suppressSmallTotal(persons),
    result: isShown ? { ranked: ranked(await countVotes(found.id), persons), given } : null,
  };
}

const names = {
  titleDa: true,
  titleEn: true,
  isExample: true,
  project: { select: { slug: true, titleDa: true, titleEn: true } },
} as const;

const shown = Prisma.sql`c."code", p."title", left(c."text", 280) AS "text", c."language"`;

function listMine(phaseId: string, personId: string | null): Promise<VotedProposal[]> {
  if (personId === null) return Promise.resolve([]);
  return db().$queryRaw<VotedProposal[]>`
    SELECT ${shown}, true AS "isMine" FROM "PriorityVote" v
    JOIN "Contribution" c ON c."id" = v."proposalId" JOIN "Proposal" p ON p."contributionId" = c."id"
    WHERE v."phaseId" = ${phaseId} AND v."personId" = ${personId} ORDER BY v."at", v."place"`;
}

function listOthers(
  { id, projectId }: { id: string; projectId: string },
  personId: string | null,
  after: string | null,
): Promise<(VotedProposal & { place: string })[]> {
  const lot = `${id} ${personId ?? ''} `;
  return db().$queryRaw`
    SELECT ${shown}, false AS "isMine", drawn."place" FROM (
      SELECT b."contributionId", md5(${lot} || b."contributionId") AS "place" FROM "Publication" b
      WHERE b."projectId" = ${projectId} AND b."kind" = 'proposal' AND NOT EXISTS (
        SELECT 1 FROM "PriorityVote" v
        WHERE v."phaseId" = ${id} AND v."personId" = ${personId} AND v."proposalId" = b."contributionId")
    ) drawn
    JOIN "Contribution" c ON c."id" = drawn."contributionId" JOIN "Proposal" p ON p."contributionId" = c."id"
    WHERE ${after}::text IS NULL OR drawn."place" > ${after}
    ORDER BY drawn."place" LIMIT ${pageSize + 1}`;
}

async function countVotes(phaseId: string) {
  const rows = await db().$queryRaw<{ code: string; title: string; votes: number }[]>`
    SELECT c."code", p."title", count(*)::int AS "votes" FROM "PriorityVote" v
    JOIN "Contribution" c ON c."id" = v."proposalId" JOIN "Proposal" p ON p."contributionId" = c."id"
    JOIN "Publication" b ON b."contributionId" = c."id"
    WHERE v."phaseId" = ${phaseId} GROUP BY c."code", p."title" ORDER BY count(*) DESC, c."code" LIMIT ${mostRanked}`;
  return rows.map(({ votes, ...proposal }) => ({ proposal, votes }));
}
