import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import type { AddToProposal } from '../contribution-schema';
import { phaseFor } from '../participation-policy';
import { type AddRefusal, mayAddToProposal } from '../proposal-policy';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { findProjectToActIn } from './internal/acting-context';
import { findOwnProposal } from './internal/own-proposal';

export type AddToProposalRefusal = 'proposalNotFound' | AddRefusal | ScreeningRefusal;

/**
 * What an author says further to a proposal that others have supported or the municipality has answered. It is a contribution
 * of its own, with a receipt number and a check like every other, and stands under the proposal with its time.
 */
export async function addToProposal(
  actor: Actor,
  input: AddToProposal,
): Promise<Result<{ code: string; published: boolean }, AddToProposalRefusal>> {
  const at = now();
  const proposal = await findOwnProposal(db(), actor, input.code);
  const project = proposal && (await findProjectToActIn(proposal.project));
  const authorId = personIdOf(actor);
  if (!authorId) return refused('signInNeeded');
  if (!proposal || !project) return refused('proposalNotFound');
  const phase = phaseFor(project.phases, 'proposal', at);
  const verdict = mayAddToProposal(actor, proposal, phase, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  if (!phase) return refused('actNotAllowed');
  const screened = screenWords({ ...input, senderName: '' });
  if (!screened.ok) return screened;
  const { text, flags } = screened.value;

  return db().$transaction(async (tx) => {
    const { id, code, isNew } = await recordContribution(tx, {
      kind: 'addition',
      projectId: proposal.projectId,
      phaseId: phase.id,
      authorId,
      language: input.locale,
      text,
      senderShown: proposal.senderShown,
      submissionKey: submissionKeyOf('addition', proposal.id, input.submissionKey, input.text),
      at,
      ownRow: Prisma.sql`INSERT INTO "Addition" ("contributionId", "proposalId") SELECT "id", ${proposal.id} FROM made`,
    });
    if (!isNew) return ok({ code, published: (await tx.publication.count({ where: { contributionId: id } })) > 0 });
    const ids = { contribution: id, project: proposal.projectId, phase: phase.id, proposal: proposal.id };
    await recordEvent(tx, actor, 'addition.submitted', ids);
    const { published } = await openCase(tx, actor, { contributionId: id, flags, timing: phase.moderation, at });
    return ok({ code, published });
  });
}
