import { isLocale } from '@/lib/i18n/locale';
import { getNewsletterPreview } from '@/lib/notifications/server/mail-previews';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { mailResponse } from '@/lib/web/mail-response';

type Context = { params: Promise<{ id: string }> };

/** A newsletter as its readers would get it, for those who write it. */
export function GET(request: Request, { params }: Context) {
  return readRoute(async (actor) => {
    const { language, look } = Object.fromEntries(new URL(request.url).searchParams);
    const written = await getNewsletterPreview(actor, (await params).id, isLocale(language) ? language : 'da');
    return written ? mailResponse(written.html, look === 'dark' ? 'dark' : 'light') : notFoundJson();
  });
}
