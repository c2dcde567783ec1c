import { queueScreen } from '@/app/[locale]/(workspace)/_inbox/queue-screen';
import { isLocale } from '@/lib/i18n/locale';
import { mayReadCases } from '@/lib/moderation/moderation-policy';
import { parseQueueFilter } from '@/lib/moderation/queue-filter';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

/**
 * The queue in words, for the screen that keeps itself fresh. A filter it does not know is refused and
 * named (400). For anybody but employees it does not exist.
 */
export async function GET(request: Request): Promise<Response> {
  return readRoute(async (actor) => {
    if (!mayReadCases(actor).allowed) return notFoundJson();
    const { locale, after, ...asked } = Object.fromEntries(new URL(request.url).searchParams);
    const { filter, unknown } = parseQueueFilter(asked);
    if (unknown.length > 0) return privateJson({ error: 'filterUnknown', filters: unknown }, 400);
    return privateJson(await queueScreen(actor, { filter, locale: isLocale(locale) ? locale : 'da', after }));
  });
}
