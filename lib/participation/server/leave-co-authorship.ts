import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { LeaveCoAuthorship } from '../co-author-schema';
import { endCoAuthorship } from './internal/end-co-authorship';
import { findOwnProposal } from './internal/own-proposal';

export type LeaveRefusal = 'signInNeeded' | 'proposalNotFound';

/** Somebody stands behind a proposal no longer; what they have added to it stays. */
export async function leaveCoAuthorship(
  actor: Actor,
  { code }: LeaveCoAuthorship,
): Promise<Result<{ code: string }, LeaveRefusal>> {
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  const own = await findOwnProposal(db(), actor, code);
  if (!own || own.isAuthor) return refused('proposalNotFound');
  await endCoAuthorship(actor, { proposalId: own.id, personId });
  return ok({ code });
}
