import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { guestReceipt } from '@/lib/contributions/server/guest-receipt';
import { isNearDuplicate } from '@/lib/contributions/server/near-duplicate';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { attachFiles, hashesOfFiles } from '@/lib/files/server/attach-files';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { SubmitComment } from '../contribution-schema';
import { maySubmitComment, type ParticipationRefusal, phaseFor } from '../participation-policy';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { findCommentToActOn, findProjectToActIn, findProposalToActOn } from './internal/acting-context';
import { type GuestRefusal, holdForConfirmation, type SentContribution, senderOf, settleSender } from './internal/sender';

export type SubmitCommentRefusal =
  | 'projectNotFound'
  | 'proposalNotFound'
  | 'commentNotFound'
  | 'nameRequired'
  | GuestRefusal
  | ParticipationRefusal
  | ScreeningRefusal;

/**
 * A citizen's comment, on a published proposal or on the project's open phase, or an answer to a published comment.
 * Answers its receipt number, whether it can be read already, and whether only by the people of a circle. Sent twice it is stored once and answers the same.
 */
export async function submitComment(
  actor: Actor,
  input: SubmitComment,
  noticed: { flags: string[] } = { flags: [] },
): Promise<Result<SentContribution & { isInCircle: boolean }, SubmitCommentRefusal>> {
  const at = now();
  const target = await findTarget(actor, input);
  if (!target) return refused(input.parent ? 'commentNotFound' : input.proposal ? 'proposalNotFound' : 'projectNotFound');
  const phase = phaseFor(target.phases, 'comment', at);
  const verdict = maySubmitComment(actor, phase, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  if (!phase) return refused('actNotAllowed');
  const sent = await senderOf(actor, input);
  if (!sent.ok) return sent;
  const { authorId, guest } = sent.value;

  const screened = screenWords(input);
  if (!screened.ok) return screened;
  const { text } = screened.value;
  const flags = [...screened.value.flags, ...noticed.flags, ...sent.value.flags];
  if (await isNearDuplicate({ authorId, projectId: target.projectId, kind: 'comment', text })) flags.push('duplicate');

  const files = await hashesOfFiles(authorId, input.uploadKey);
  const isInCircle = target.inviteOnly;

  return db().$transaction(async (tx) => {
    const senderShown = await settleSender(tx, actor, sent.value, phase, input);
    if (!senderShown) return refused('nameRequired');
    const { id, code, isNew } = await recordContribution(tx, {
      kind: 'comment',
      projectId: target.projectId,
      phaseId: phase.id,
      authorId,
      language: input.locale,
      text,
      senderShown,
      submissionKey: sent.value.keyOf(
        'comment',
        target.commentId ?? target.proposalId ?? phase.id,
        input.submissionKey,
        input.text,
        ...files,
      ),
      at,
      ownRow: Prisma.sql`INSERT INTO "Comment" ("contributionId", "onProposalId", "parentId", "stance")
        SELECT "id", ${target.proposalId}, ${target.commentId}, ${input.stance ?? null}::"CommentStance" FROM made`,
    });
    const receipt = guest ? guestReceipt(id) : null;
    if (!isNew)
      return ok({ code, receipt, isInCircle, published: (await tx.publication.count({ where: { contributionId: id } })) > 0 });
    const about = target.proposalId ? { proposal: target.proposalId } : {};
    await recordEvent(tx, actor, 'comment.submitted', { contribution: id, project: target.projectId, phase: phase.id, ...about });
    if (guest) {
      await holdForConfirmation(tx, actor, {
        contributionId: id,
        guest,
        flags,
        locale: input.locale,
        uploadKey: input.uploadKey,
      });
      return ok({ code, receipt, isInCircle, published: false });
    }
    const fileFlags = await attachFiles(tx, { contributionId: id, ownerId: authorId, uploadKey: input.uploadKey });
    const { published } = await openCase(tx, actor, {
      contributionId: id,
      flags: [...flags, ...fileFlags],
      timing: phase.moderation,
      at,
    });
    return ok({ code, receipt, isInCircle, published });
  });
}

async function findTarget(actor: Actor, { project, proposal, parent }: SubmitComment) {
  if (parent) return findCommentToActOn(parent, project, actor);
  const found = proposal === '' ? await findProjectToActIn(project, actor) : await findProposalToActOn(proposal, project);
  return found && { proposalId: null, ...found, commentId: null };
}
