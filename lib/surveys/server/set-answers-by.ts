import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type SetAnswersBy, setAnswersBySchema } from '../save-survey-schema';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';
import { heldSurvey } from './internal/held-survey';

export type SetAnswersByRefusal = MaySaveRefusal | 'invalid' | 'phaseNotFound' | 'alreadyAnswered';

/**
 * Says whose answer counts once: an account's, an invitation's or a device's. It stands once somebody has answered,
 * since the same person could otherwise answer again in the other way.
 */
export async function setAnswersBy(actor: Actor, input: SetAnswersBy): Promise<Result<{ saved: true }, SetAnswersByRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const parsed = setAnswersBySchema.safeParse(input);
  if (!parsed.success) return refused('invalid');
  const { project, phase: slug, answersBy } = parsed.data;
  return db().$transaction(async (tx): Promise<Result<{ saved: true }, SetAnswersByRefusal>> => {
    const phase = await tx.phase.findFirst({
      where: { slug, projectId: reach(actor, 'survey.write'), project: { slug: project } },
      select: { id: true, projectId: true },
    });
    const survey = phase && (await heldSurvey(tx, phase.id));
    if (!survey) return refused('phaseNotFound');
    const answered = await tx.surveyResponse.findFirst({ where: { surveyId: survey.id }, select: { id: true } });
    if (answered) return refused('alreadyAnswered');
    await tx.survey.update({ where: { id: survey.id }, data: { answersBy }, select: { id: true } });
    await recordEvent(tx, actor, 'survey.access_set', { survey: survey.id, project: phase.projectId, phase: phase.id });
    return ok({ saved: true });
  });
}
