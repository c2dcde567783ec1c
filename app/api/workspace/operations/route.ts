import { operationsScreen } from '@/app/[locale]/(workspace)/_operations/operations-screen';
import { isLocale } from '@/lib/i18n/locale';
import { getOperations } from '@/lib/jobs/server/operations-queries';
import { now } from '@/lib/platform/clock';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

/** The operations page in words, for the screen that keeps itself fresh. For anybody but administrators it does not exist. */
export async function GET(request: Request): Promise<Response> {
  return readRoute(async (actor) => {
    const view = await getOperations(actor, now());
    if (!view) return notFoundJson();
    const locale = new URL(request.url).searchParams.get('locale');
    return privateJson(await operationsScreen(view, isLocale(locale) ? locale : 'da'));
  });
}
