import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { guestReceipt } from '@/lib/contributions/server/guest-receipt';
import { keepPlace } from '@/lib/contributions/server/keep-place';
import { isNearDuplicate } from '@/lib/contributions/server/near-duplicate';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { attachFiles, hashesOfFiles } from '@/lib/files/server/attach-files';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isInMunicipality } from '@/lib/projects/server/areas';
import type { SubmitProposal } from '../contribution-schema';
import { maySubmitProposal, type ParticipationRefusal, phaseFor } from '../participation-policy';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { findProjectToActIn } from './internal/acting-context';
import { isCategoryOf } from './internal/category';
import { holdDraft } from './internal/draft-rows';
import { type GuestRefusal, holdForConfirmation, type SentContribution, senderOf, settleSender } from './internal/sender';
import { hasLikeProposal } from './similar-queries';

export type SubmitProposalRefusal =
  | 'projectNotFound'
  | 'categoryNotFound'
  | 'placeOutside'
  | 'nameRequired'
  | 'similarExists'
  | GuestRefusal
  | ParticipationRefusal
  | ScreeningRefusal;

/**
 * A citizen's proposal in the project's open phase. Answers its receipt number and whether everybody
 * can read it already. Sent twice it is stored once and answers the same.
 */
export async function submitProposal(
  actor: Actor,
  input: SubmitProposal,
  noticed: { flags: string[] } = { flags: [] },
): Promise<Result<SentContribution, SubmitProposalRefusal>> {
  const at = now();
  const project = await findProjectToActIn(input.project);
  if (!project) return refused('projectNotFound');
  const phase = phaseFor(project.phases, 'proposal', at);
  const verdict = maySubmitProposal(actor, phase, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  if (!phase) return refused('actNotAllowed');
  const sent = await senderOf(actor, input);
  if (!sent.ok) return sent;
  const { authorId, guest } = sent.value;

  const category = input.category || null;
  if (category && !(await isCategoryOf(project.projectId, category))) return refused('categoryNotFound');
  if (input.place && !(await isInMunicipality(db(), input.place))) return refused('placeOutside');
  const screened = screenWords(input);
  if (!screened.ok) return screened;
  const { title, text } = screened.value;
  const flags = [...screened.value.flags, ...noticed.flags, ...sent.value.flags];
  if (await isNearDuplicate({ authorId, projectId: project.projectId, kind: 'proposal', text })) flags.push('duplicate');

  if (input.similar === 'ask' && (await hasLikeProposal(project.projectId, screened.value))) return refused('similarExists');

  const files = await hashesOfFiles(authorId, input.uploadKey);

  return db().$transaction(async (tx) => {
    if (authorId) await holdDraft(tx, authorId, project.projectId);
    const senderShown = await settleSender(tx, actor, sent.value, phase, input);
    if (!senderShown) return refused('nameRequired');
    const { id, code, isNew } = await recordContribution(tx, {
      kind: 'proposal',
      projectId: project.projectId,
      phaseId: phase.id,
      authorId,
      language: input.locale,
      text,
      senderShown,
      submissionKey: sent.value.keyOf('proposal', project.projectId, input.submissionKey, input.title, input.text, ...files),
      at,
      ownRow: Prisma.sql`INSERT INTO "Proposal" ("contributionId", "title", "categoryId") SELECT "id", ${title}, ${category}::text FROM made`,
    });
    const receipt = guest ? guestReceipt(id) : null;
    if (authorId) await tx.proposalDraft.deleteMany({ where: { personId: authorId, projectId: project.projectId } });
    if (!isNew) return ok({ code, receipt, published: (await tx.publication.count({ where: { contributionId: id } })) > 0 });
    if (input.place) await keepPlace(tx, id, input.place);
    const ids = { contribution: id, project: project.projectId, phase: phase.id, proposal: id };
    await recordEvent(tx, actor, 'proposal.submitted', ids);
    if (guest) {
      await holdForConfirmation(tx, actor, {
        contributionId: id,
        guest,
        flags,
        locale: input.locale,
        uploadKey: input.uploadKey,
      });
      return ok({ code, receipt, published: false });
    }
    const fileFlags = await attachFiles(tx, { contributionId: id, ownerId: authorId, uploadKey: input.uploadKey });
    const { published } = await openCase(tx, actor, {
      contributionId: id,
      flags: [...flags, ...fileFlags],
      timing: phase.moderation,
      at,
    });
    return ok({ code, receipt, published });
  });
}
