import { sessionTokenOfRequest } from '@/lib/identity/server/session-cookie';
import { makeExportLink } from '@/lib/privacy/server/make-export-link';
import { notFoundJson, writeRoute } from '@/lib/web/json-route';

/** Makes a link to one's own copy and goes there, so that the download begins; a plain form without JavaScript. */
export function POST(request: Request) {
  return writeRoute(request, async (actor) => {
    const made = await makeExportLink(actor, { sessionToken: await sessionTokenOfRequest() });
    if (!made.ok) return notFoundJson();
    const Location = `/api/me/data/${made.value.token}`;
    return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'private, no-store' } });
  });
}
