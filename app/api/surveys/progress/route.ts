import { keepProgressSchema } from '@/lib/surveys/progress-schema';
import { keepProgress } from '@/lib/surveys/server/keep-progress';
import { notFoundJson, privateJson, writeRoute } from '@/lib/web/json-route';
import { takeKept } from '@/lib/web/kept-json';

/** Every answer is kept a moment after it is given: many small sendings of one person. */
const limit = { name: 'survey-progress', points: 600, seconds: 600 };
/** The longest survey answered at full length, twice over. */
const mostBytes = 1024 * 1024;

/** Keeps what somebody has answered so far, and answers with what is kept now. */
export async function PUT(request: Request): Promise<Response> {
  return writeRoute(request, async (actor) => {
    const { input, refusal } = await takeKept(request, actor, { limit, mostBytes, schema: keepProgressSchema });
    if (refusal) return refusal;
    const result = await keepProgress(actor, input);
    if (result.ok) return privateJson(result.value);
    return result.code === 'surveyNotFound' || result.code === 'resumeUnknown'
      ? notFoundJson()
      : privateJson({ error: result.code }, 403);
  });
}
