import { queueScreen } from '@/app/[locale]/(workspace)/_inbox/queue-screen';
import { isLocale } from '@/lib/i18n/locale';
import { type QueueFilter, queueFilters } from '@/lib/moderation/case-views';
import { mayReadCases } from '@/lib/moderation/moderation-policy';
import { listOpenCases } from '@/lib/moderation/server/case-queries';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

/** The queue in words, for the screen that keeps itself fresh. For anybody but employees it does not exist. */
export async function GET(request: Request): Promise<Response> {
  return readRoute(async (actor) => {
    if (!mayReadCases(actor).allowed) return notFoundJson();
    const asked = new URL(request.url).searchParams;
    const locale = asked.get('locale');
    const filter = queueFilters.find((each) => each === asked.get('filter')) ?? ('all' satisfies QueueFilter);
    const page = await listOpenCases(actor, { filter, after: asked.get('after') ?? undefined });
    return privateJson(await queueScreen(page, filter, isLocale(locale) ? locale : 'da'));
  });
}
