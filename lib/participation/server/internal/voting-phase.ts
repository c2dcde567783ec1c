import { db } from '@/lib/platform/db';
import type { VotingPhase } from '../../priority-votes';

export type FoundVotingPhase = VotingPhase & { id: string; projectId: string };

/** A published phase of a published project that takes prioritising votes, or null for anything else. */
export async function findVotingPhase(address: { project: string; phase: string }): Promise<FoundVotingPhase | null> {
  const row = await db().phase.findFirst({
    where: {
      slug: address.phase,
      acts: { has: 'prioritise' },
      publication: { isNot: null },
      project: { slug: address.project, publication: { isNot: null } },
    },
    select: {
      id: true,
      projectId: true,
      opensOn: true,
      closesOn: true,
      acts: true,
      requires: true,
      minimumAge: true,
      votes: true,
      votesShown: true,
    },
  });
  return row && { ...row, isPublished: true };
}

/** The id of a project's published proposal by its receipt number; null for anything else. */
export async function findProposalOf(projectId: string, code: string): Promise<string | null> {
  const row = await db().contribution.findFirst({
    where: { code, projectId, kind: 'proposal', publication: { isNot: null } },
    select: { id: true },
  });
  return row?.id ?? null;
}
