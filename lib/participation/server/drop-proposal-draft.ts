import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DropDraft } from '../draft-schema';

export type DropDraftRefusal = 'signInNeeded' | 'citizensOnly';

/** Throws away the draft of a proposal that somebody keeps on their account; calm where there is none. */
export async function dropProposalDraft(actor: Actor, { project }: DropDraft): Promise<Result<null, DropDraftRefusal>> {
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  if (!may(actor, 'contribution.submit')) return refused('citizensOnly');
  await db().proposalDraft.deleteMany({ where: { personId, project: { slug: project } } });
  return ok(null);
}
