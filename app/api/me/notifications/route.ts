import { noticeScreen } from '@/app/[locale]/(auth)/me/news/notice-screen';
import type { Actor } from '@/lib/audit/actor';
import { isLocale } from '@/lib/i18n/locale';
import { type Mark, markSchema } from '@/lib/notifications/mark-schema';
import { markAllRead } from '@/lib/notifications/server/mark-all-read';
import { markRead } from '@/lib/notifications/server/mark-read';
import { markSeen } from '@/lib/notifications/server/mark-seen';
import { getNoticesVersion, listNotices } from '@/lib/notifications/server/notice-queries';
import { notFoundJson, privateJson, readRoute, writeRoute } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { isPlainForm, seeOther } from '@/lib/web/plain-form';
import { readSmallBody } from '@/lib/web/small-body';

/** The newest notifications in words, for the list that keeps itself fresh; nothing but 304 while they are unchanged. */
export async function GET(request: Request): Promise<Response> {
  return readRoute(async (actor) => {
    if (!('personId' in actor)) return privateJson({ error: 'signInNeeded' }, 401);
    const asked = new URL(request.url).searchParams.get('locale');
    const locale = isLocale(asked) ? asked : 'da';
    const etag = `"${locale}-${await getNoticesVersion(actor)}"`;
    const headers = { ETag: etag, 'Cache-Control': 'private, no-store' };
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return Response.json(await noticeScreen(await listNotices(actor), locale), { headers });
  });
}

/** Marks one or all as read or unread, or the list as seen. A plain form is led back to the list. */
export async function POST(request: Request): Promise<Response> {
  return writeRoute(request, async (actor) => {
    const sent = await readSmallBody(request);
    if (!sent.ok) return privateJson({ error: 'invalid' }, sent.status);
    const parsed = markSchema.safeParse(sent.body);
    if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
    const result = await mark(actor, parsed.data);
    const { locale } = parsed.data;
    if (isPlainForm(request)) return seeOther(pathTo(isLocale(locale) ? locale : 'da', '/me/news'));
    if (result.ok) return privateJson(result.value);
    return result.code === 'notFound' ? notFoundJson() : privateJson({ error: result.code }, 401);
  });
}

function mark(actor: Actor, sent: Mark) {
  if (sent.act === 'seen') return markSeen(actor);
  if (sent.act === 'readAll') return markAllRead(actor);
  return markRead(actor, { id: sent.id, isRead: sent.act === 'read' });
}
