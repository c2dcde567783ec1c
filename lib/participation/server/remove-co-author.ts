import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RemoveCoAuthor } from '../co-author-schema';
import { coAuthorRef } from './internal/co-author-ref';
import { endCoAuthorship } from './internal/end-co-authorship';
import { findOwnProposal } from './internal/own-proposal';

export type RemoveCoAuthorRefusal = 'signInNeeded' | 'proposalNotFound' | 'coAuthorNotFound';

/** An author lets somebody stand behind the proposal no longer. */
export async function removeCoAuthor(
  actor: Actor,
  { code, ref }: RemoveCoAuthor,
): Promise<Result<{ code: string }, RemoveCoAuthorRefusal>> {
  if (!personIdOf(actor)) return refused('signInNeeded');
  const own = await findOwnProposal(db(), actor, code);
  if (!own?.isAuthor) return refused('proposalNotFound');
  const rows = await db().coAuthor.findMany({ where: { proposalId: own.id }, select: { proposalId: true, personId: true } });
  const found = rows.find((row) => coAuthorRef(row) === ref);
  if (!found) return refused('coAuthorNotFound');
  await endCoAuthorship(actor, found);
  return ok({ code });
}
