import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { askedQuestions } from '../asked-question';
import type { PublishResults } from '../publish-results-schema';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';
import { toDefinition } from './internal/survey-rows';

export type PublishResultsRefusal = MaySaveRefusal | 'surveyNotFound';

/** Chooses the questions whose results everybody may read; those of all others stay with staff. */
export async function publishResults(
  actor: Actor,
  { project, phase, published }: PublishResults,
): Promise<Result<{ surveyId: string }, PublishResultsRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const survey = await tx.survey.findFirst({
      where: { phase: { slug: phase, projectId: reach(actor, 'survey.write'), project: { slug: project } } },
      select: {
        id: true,
        phase: { select: { id: true, projectId: true } },
        versions: { orderBy: { number: 'asc' }, select: { definition: true } },
      },
    });
    if (!survey) return refused('surveyNotFound');
    const asked = askedQuestions(survey.versions.map(({ definition }) => toDefinition(definition)));
    const hidden = asked.map(({ question }) => question.key).filter((key) => !published.includes(key));
    await tx.survey.update({ where: { id: survey.id }, data: { hiddenResults: hidden }, select: { id: true } });
    const { id, projectId } = survey.phase;
    await recordEvent(tx, actor, 'survey.results_published', { survey: survey.id, project: projectId, phase: id });
    return ok({ surveyId: survey.id });
  });
}
