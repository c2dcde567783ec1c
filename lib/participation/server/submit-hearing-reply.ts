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
import type { SubmitReply } from '../contribution-schema';
import { mayReplyToHearing, type ParticipationRefusal } from '../participation-policy';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { findProjectToActIn } from './internal/acting-context';
import { receiveInOrder } from './internal/received-order';
import { type GuestRefusal, holdForConfirmation, type SentContribution, senderOf, settleSender } from './internal/sender';

export type SubmitHearingReplyRefusal = 'nameRequired' | GuestRefusal | ParticipationRefusal | ScreeningRefusal;

/**
 * A reply to a hearing, received when it is sent: it gets the next number of its hearing, whatever becomes of it. After the
 * deadline it is received all the same and stands among the late ones. Sent twice it is stored once and answers the same.
 */
export async function submitHearingReply(
  actor: Actor,
  input: SubmitReply,
  noticed: { flags: string[] } = { flags: [] },
): Promise<Result<SentContribution, SubmitHearingReplyRefusal>> {
  const arrivedAt = now();
  const project = await findProjectToActIn(input.project);
  const phase = project?.phases.find(({ slug }) => slug === input.phase);
  if (!project || !phase) return refused('phaseNotFound');
  const verdict = mayReplyToHearing(actor, phase, arrivedAt);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const sent = await senderOf(actor, input);
  if (!sent.ok) return sent;
  const { authorId, guest } = sent.value;

  const { projectId } = project;
  const { speaksAs } = input;
  const organisation = speaksAs === 'citizen' ? '' : input.organisation;
  const screened = screenWords({ ...input, title: organisation });
  if (!screened.ok) return screened;
  const { title: shownOrganisation, text } = screened.value;
  const flags = [...screened.value.flags, ...noticed.flags, ...sent.value.flags];
  if (await isNearDuplicate({ authorId, projectId, kind: 'hearing_reply', text })) flags.push('duplicate');
  const files = await hashesOfFiles(authorId, input.uploadKey);

  return db().$transaction(async (tx) => {
    const senderShown = await settleSender(tx, actor, sent.value, phase, input);
    if (!senderShown) return refused('nameRequired');
    const { at, number } = await receiveInOrder(tx, phase, arrivedAt);
    const { id, code, isNew } = await recordContribution(tx, {
      kind: 'hearing_reply',
      projectId,
      phaseId: phase.id,
      authorId,
      language: input.locale,
      text,
      senderShown,
      submissionKey: sent.value.keyOf('hearing_reply', phase.id, input.submissionKey, organisation, input.text, ...files),
      at,
      ownRow: Prisma.sql`
        INSERT INTO "HearingReply" ("contributionId", "phaseId", "number", "speaksAs", "organisation")
        SELECT "id", ${phase.id}, ${number}, ${speaksAs}::"SpeaksAs", ${shownOrganisation || null} FROM made`,
    });
    const receipt = guest ? guestReceipt(id) : null;
    if (!isNew) return ok({ code, receipt, published: (await tx.publication.count({ where: { contributionId: id } })) > 0 });
    await recordEvent(tx, actor, 'hearing_reply.submitted', { contribution: id, project: projectId, phase: phase.id });
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
