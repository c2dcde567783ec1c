import { type Actor, personIdOf } from '@/lib/audit/actor';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { phaseState } from '@/lib/projects/phase';
import { headSelect, publishedSurvey, rulesOf } from './internal/survey-rows';

/** A survey somebody has begun on their account and not sent. */
export type BegunSurvey = { titleDa: string; titleEn: string; slug: string; project: string; closesOn: string; isOpen: boolean };

/** The surveys somebody has begun, the latest first. */
export async function listBegunSurveys(actor: Actor, now: Date): Promise<BegunSurvey[]> {
  const personId = personIdOf(actor);
  if (!personId) return [];
  const rows = await db().surveyProgress.findMany({
    where: { personId, survey: { ...publishedSurvey, responses: { none: { personId } } } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { survey: { select: headSelect } },
  });
  return rows.map(({ survey }) => ({
    titleDa: survey.titleDa,
    titleEn: survey.titleEn,
    slug: survey.slug,
    project: survey.phase.project.slug,
    closesOn: dateOnly(survey.phase.closesOn),
    isOpen: phaseState(rulesOf(survey), now) === 'open',
  }));
}
