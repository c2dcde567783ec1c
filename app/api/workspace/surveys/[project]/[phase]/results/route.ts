import { resultsScreen } from '@/app/[locale]/(workspace)/_survey-work/results-screen';
import { isLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { getSurveyWork } from '@/lib/surveys/server/survey-work-queries';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ project: string; phase: string }> };

/** The results of a survey in words, for the staff's screen that keeps itself fresh. For anybody else they do not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { project, phase } = await params;
  const { searchParams } = new URL(request.url);
  const [question, option] = [searchParams.get('question'), searchParams.get('option')];
  const locale = searchParams.get('locale');
  return readRoute(async (actor) => {
    const group = question && option ? { question, option } : undefined;
    const work = await getSurveyWork(actor, { project, phase }, now(), group);
    if (!work) return notFoundJson();
    return privateJson(resultsScreen(work, isLocale(locale) ? locale : 'da', now()));
  });
}
