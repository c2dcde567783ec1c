import { keepProgressSchema } from '@/lib/surveys/progress-schema';
import { keepProgress } from '@/lib/surveys/server/keep-progress';
import { notFoundJson, privateJson, waitJson, writeRoute } from '@/lib/web/json-route';
import { readTextAtMost } from '@/lib/web/read-at-most';
import { countSending } from '@/lib/web/sending-limits';

/** Every answer is kept a moment after it is given: many small sendings of one person. */
const limit = { name: 'survey-progress', points: 600, seconds: 600 };
/** The longest survey answered at full length, twice over. */
const mostBytes = 1024 * 1024;

/** Keeps what somebody has answered so far, and answers with what is kept now. */
export async function PUT(request: Request): Promise<Response> {
  return writeRoute(request, async (actor) => {
    const { wait } = await countSending(limit, actor);
    if (wait > 0) return waitJson('tooMany', 429, wait);
    const text = await readTextAtMost(request, mostBytes);
    if (text === null) return privateJson({ error: 'tooLong' }, 413);
    const parsed = keepProgressSchema.safeParse(parse(text));
    if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
    const result = await keepProgress(actor, parsed.data);
    if (result.ok) return privateJson(result.value);
    return result.code === 'surveyNotFound' || result.code === 'resumeUnknown'
      ? notFoundJson()
      : privateJson({ error: result.code }, 403);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
