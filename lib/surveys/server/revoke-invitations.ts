import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RevokeInvitations } from '../invitation-schema';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';

export type RevokeInvitationsRefusal = MaySaveRefusal | 'batchNotFound';

/** Takes the codes of a batch back that nobody has used yet: they open nothing any more. Answers that were sent stay. */
export async function revokeInvitations(
  actor: Actor,
  { surveyId, batch }: RevokeInvitations,
): Promise<Result<{ revoked: number }, RevokeInvitationsRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const survey = await tx.survey.findFirst({
      where: { id: surveyId, phase: { projectId: reach(actor, 'survey.write') }, invitations: { some: { batch } } },
      select: { phaseId: true, phase: { select: { projectId: true } } },
    });
    if (!survey) return refused('batchNotFound');
    const { count: revoked } = await tx.surveyInvitation.updateMany({
      where: { surveyId, batch, revokedAt: null, response: null },
      data: { revokedAt: now() },
    });
    if (revoked > 0)
      await recordEvent(tx, actor, 'invitations.revoked', {
        survey: surveyId,
        phase: survey.phaseId,
        project: survey.phase.projectId,
      });
    return ok({ revoked });
  });
}
