import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';
import { endSession } from '@/lib/identity/server/end-session';
import { dropSessionCookie, sessionTokenOfRequest } from '@/lib/identity/server/session-cookie';
import { writeRoute } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { readSmallBody } from '@/lib/web/small-body';

const body = z.object({ locale: z.enum(locales) }).catch({ locale: 'da' });

/** Signs out by a plain form, so that it works without JavaScript and leaves no screen of the person behind. */
export function POST(request: Request) {
  return writeRoute(request, async (actor) => {
    const sent = await readSmallBody(request);
    const { locale } = body.parse(sent.ok ? sent.body : {});
    await endSession(actor, { sessionToken: await sessionTokenOfRequest() });
    await dropSessionCookie();
    const Location = pathTo(locale, '/');
    return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'private, no-store' } });
  });
}
