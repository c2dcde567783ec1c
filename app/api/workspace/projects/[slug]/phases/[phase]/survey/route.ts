import { saveSurveySchema } from '@/lib/surveys/save-survey-schema';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { notFoundJson, privateJson, writeRoute } from '@/lib/web/json-route';
import { readTextAtMost } from '@/lib/web/read-at-most';

type Context = { params: Promise<{ slug: string; phase: string }> };

/** A hundred questions with all their options in both languages. */
const mostBytes = 2 * 1024 * 1024;

const statusOf: Record<string, number> = { conflict: 409, invalid: 422 };

/** Saves the draft of a phase's survey while it is written: `{ revision, definition }`. Only those who write it know of it. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { slug: project, phase } = await params;
  return writeRoute(request, async (actor) => {
    const text = await readTextAtMost(request, mostBytes);
    const body = text === null ? null : parsed(text);
    const input = saveSurveySchema.safeParse({
      ...(body && typeof body === 'object' ? body : {}),
      onConflict: 'refuse',
      project,
      phase,
    });
    // Whether the draft is sound is said to those alone who may write it.
    const unsound = { project, phase, revision: -1, definition: null as never };
    const saved = await saveSurvey(actor, input.success ? input.data : unsound);
    if (saved.ok) return privateJson(saved.value);
    const status = statusOf[saved.code];
    return status ? privateJson({ error: saved.code }, status) : notFoundJson();
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
