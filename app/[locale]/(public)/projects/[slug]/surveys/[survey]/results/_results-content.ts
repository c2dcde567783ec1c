import { now } from '@/lib/platform/clock';
import { getSurveyId, getSurveyResults, listSurveyTexts } from '@/lib/surveys/server/survey-result-queries';
import type { QuestionTexts, SurveyResultsView } from '@/lib/surveys/survey-views';
import { cachedUntilChanged } from '@/lib/web/cached';

export type ResultsContent = { results: SurveyResultsView; texts: QuestionTexts[] };

/** What a survey came to, kept until somebody answers or something in its project changes. */
export async function resultsContent(project: string, survey: string): Promise<ResultsContent | null> {
  'use cache';
  const found = await getSurveyId({ project, survey });
  if (!found) {
    cachedUntilChanged('any:survey', 'any:project', 'any:phase');
    return null;
  }
  cachedUntilChanged(`survey:${found.id}`, `project:${found.projectId}`, `phase:${found.phaseId}`);
  const [results, texts] = await Promise.all([getSurveyResults(found.id, now()), listSurveyTexts(found.id)]);
  return results && { results, texts };
}
