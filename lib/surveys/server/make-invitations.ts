import { randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { invitationCode, invitationCodeBytes } from '../invitation-code';
import { type MakeInvitations, makeInvitationsSchema } from '../invitation-schema';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';

export type MakeInvitationsRefusal = MaySaveRefusal | 'invalid' | 'surveyNotFound' | 'batchTaken';

/**
 * Makes codes that let whoever holds one answer a survey once. They are told here and never again: only what can be
 * compared with them is stored. A batch has a name of its own, so that it can be taken back as a whole.
 */
export async function makeInvitations(
  actor: Actor,
  input: MakeInvitations,
): Promise<Result<{ codes: string[] }, MakeInvitationsRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const parsed = makeInvitationsSchema.safeParse(input);
  if (!parsed.success) return refused('invalid');
  const { surveyId, batch, count } = parsed.data;
  return db().$transaction(async (tx) => {
    const where = { id: surveyId, answersBy: 'invitation', phase: { projectId: reach(actor, 'survey.write') } } as const;
    const survey = await tx.survey.findFirst({ where, select: { phaseId: true, phase: { select: { projectId: true } } } });
    if (!survey) return refused('surveyNotFound');
    // Two batches of one name made at once: the second waits here, and then sees the first.
    await tx.$queryRaw`SELECT 1 FROM "Survey" WHERE "id" = ${surveyId} FOR UPDATE`;
    if (await tx.surveyInvitation.findFirst({ where: { surveyId, batch }, select: { id: true } })) return refused('batchTaken');
    const codes = new Set<string>();
    while (codes.size < count) codes.add(invitationCode(randomBytes(invitationCodeBytes)));
    const createdAt = now();
    await tx.surveyInvitation.createMany({
      data: [...codes].map((code) => ({ surveyId, batch, codeHash: hashToken(code), createdAt })),
    });
    await recordEvent(tx, actor, 'invitations.made', {
      survey: surveyId,
      phase: survey.phaseId,
      project: survey.phase.projectId,
    });
    return ok({ codes: [...codes] });
  });
}
