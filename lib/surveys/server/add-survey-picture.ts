import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { drawStaffPicture, keepPicture, type PictureRefusal } from '@/lib/files/server/keep-picture';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';

export type AddSurveyPicture = { surveyId: string; name: string; bytes: Uint8Array };
export type AddSurveyPictureRefusal = MaySaveRefusal | 'surveyNotFound' | PictureRefusal;

/**
 * Puts a picture among those of a survey and answers its id, for the `image.file` of an option. Everybody sees it
 * once a version that shows it is published; until then only those who write the survey.
 */
export async function addSurveyPicture(
  actor: Actor,
  { surveyId, name, bytes }: AddSurveyPicture,
): Promise<Result<{ file: string }, AddSurveyPictureRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const survey = await db().survey.findFirst({
    where: { id: surveyId, phase: { projectId: reach(actor, 'survey.write') } },
    select: { phaseId: true, phase: { select: { projectId: true } } },
  });
  if (!survey) return refused('surveyNotFound');
  const drawn = await drawStaffPicture({ name, bytes });
  if (!drawn.ok) return drawn;
  const { phaseId, phase } = survey;
  return db().$transaction(async (tx) => {
    const file = await keepPicture(tx, drawn.value, { ownerId: personIdOf(actor), surveyId });
    await recordEvent(tx, actor, 'survey.picture_added', { survey: surveyId, project: phase.projectId, phase: phaseId });
    return ok({ file });
  });
}
