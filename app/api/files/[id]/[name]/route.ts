import { getServedFile } from '@/lib/contributions/server/served-file';
import { servedName } from '@/lib/files/file-name';
import { getServedDocument } from '@/lib/projects/server/document-queries';
import { getServedSurveyFile } from '@/lib/surveys/server/served-survey-file';
import { fileResponse } from '@/lib/web/file-response';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ id: string; name: string }> };

/** A picture or a document of a contribution, a project or a survey, for whoever may see it; for everybody else there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params;
  return readRoute(async (actor) => {
    const file =
      (await getServedFile(actor, id)) ?? (await getServedDocument(actor, id)) ?? (await getServedSurveyFile(actor, id));
    if (!file) return notFoundJson();
    const isThumb = file.kind === 'picture' && name === 'thumb.webp';
    if (!isThumb && name !== servedName(file.kind, file.format)) return notFoundJson();
    const part = file.kind === 'document' ? 'original' : isThumb ? 'thumb' : 'large';
    return fileResponse(request, { ...file, part });
  });
}
