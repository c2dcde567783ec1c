import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate, dateOnly, daysBetween } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { areAnswersIn } from '@/lib/projects/answer-days';
import type { SetPaperUntil } from '../save-survey-schema';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';
import { heldSurvey } from './internal/held-survey';

/** Figures that are counted much later are of little use to anybody. */
const mostDaysAfter = 60;

export type SetPaperUntilRefusal = MaySaveRefusal | 'surveyNotFound' | 'surveyCounted' | 'dayOutside';

/**
 * Names the last day answers on paper are typed in; the figures are counted the day after. It can be moved until then,
 * not once they are counted: exact figures are told once.
 */
export async function setPaperUntil(
  actor: Actor,
  { project, phase: slug, paperUntil }: SetPaperUntil,
): Promise<Result<{ saved: true }, SetPaperUntilRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx): Promise<Result<{ saved: true }, SetPaperUntilRefusal>> => {
    const phase = await tx.phase.findFirst({
      where: { slug, projectId: reach(actor, 'survey.write'), project: { slug: project } },
      select: { id: true, projectId: true, closesOn: true },
    });
    const held = phase && (await heldSurvey(tx, phase.id));
    if (!held) return refused('surveyNotFound');
    const survey = await tx.survey.findUniqueOrThrow({ where: { id: held.id }, select: { id: true, paperUntil: true } });
    const { closesOn } = phase;
    const at = now();
    if (areAnswersIn({ closesOn, paperUntil: survey.paperUntil }, at)) return refused('surveyCounted');
    const after = daysBetween(dateOnly(closesOn), paperUntil);
    if (paperUntil < copenhagenDate(at) || after < 0 || after > mostDaysAfter)
      return refused('dayOutside', { most: mostDaysAfter });
    await tx.survey.update({
      where: { id: survey.id },
      data: { paperUntil: new Date(`${paperUntil}T00:00:00Z`) },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'survey.paper_days_set', { survey: survey.id, project: phase.projectId, phase: phase.id });
    return ok({ saved: true });
  });
}
