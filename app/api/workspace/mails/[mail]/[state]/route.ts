import { isLocale } from '@/lib/i18n/locale';
import { getMailPreview } from '@/lib/notifications/server/mail-previews';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { mailResponse } from '@/lib/web/mail-response';

type Context = { params: Promise<{ mail: string; state: string }> };

/** A kind of mail as designed, for the page that shows them all. */
export function GET(request: Request, { params }: Context) {
  return readRoute(async (actor) => {
    const { mail, state } = await params;
    const { language, look } = Object.fromEntries(new URL(request.url).searchParams);
    const written = await getMailPreview(actor, mail, state, isLocale(language) ? language : 'da');
    return written ? mailResponse(written.html, look === 'dark' ? 'dark' : 'light') : notFoundJson();
  });
}
