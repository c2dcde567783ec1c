import { isNoteFormat } from '@/lib/papers/note-files';
import { getServedNote } from '@/lib/papers/server/public-note-queries';
import { notFoundJson, readRoute, waitJson } from '@/lib/web/json-route';
import { paperFile } from '@/lib/web/paper-file';
import { countSending } from '@/lib/web/sending-limits';

type Context = { params: Promise<{ version: string; format: string }> };

/** A file is written each time it is asked for: one network can ask for so many. */
const limit = { name: 'note-file', points: 300, seconds: 600 };

/** A file of a frozen note, written with the words it may give now. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, format } = await params;
  if (!isNoteFormat(format)) return notFoundJson();
  return readRoute(async (actor) => {
    const { wait } = await countSending(limit, actor);
    if (wait > 0) return waitJson('tooMany', 429, wait);
    const served = await getServedNote(actor, version, format);
    return served ? paperFile(served, format) : notFoundJson();
  });
}
