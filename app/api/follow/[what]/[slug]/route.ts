import { z } from 'zod';
import { isLocale } from '@/lib/i18n/locale';
import { followables } from '@/lib/notifications/follow-schema';
import { follow } from '@/lib/notifications/server/follow';
import { stopFollowing } from '@/lib/notifications/server/stop-following';
import { secondsToWait } from '@/lib/platform/rate-limit';
import { clientKey } from '@/lib/web/client-key';
import { notFoundJson, privateJson, writeRoute } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { isPlainForm, seeOther } from '@/lib/web/plain-form';
import { readSmallBody } from '@/lib/web/small-body';

type Context = { params: Promise<{ what: string; slug: string }> };

const limit = { name: 'follow', points: 120, seconds: 60 };
const body = z.object({ act: z.enum(['follow', 'stop']).default('follow'), locale: z.string().optional() });

/** Follows a project or theme, or stops. A plain form is led on to the page of its follow, or to sign-in and back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { what, slug } = await params;
  return writeRoute(request, async (actor) => {
    const sent = await readSmallBody(request);
    if (!sent.ok) return privateJson({ error: 'invalid' }, sent.status);
    const parsed = body.safeParse(sent.body);
    const kind = followables.find((each) => each === what);
    if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
    if (!kind) return notFoundJson();
    const locale = isLocale(parsed.data.locale) ? parsed.data.locale : 'da';
    const own = pathTo(locale, '/follow/[what]/[slug]', { what: kind, slug });
    if (isPlainForm(request) && actor.kind === 'anonymous')
      return seeOther(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`);

    const wait = await secondsToWait(limit, await clientKey(actor));
    if (wait > 0) return privateJson({ error: 'tooMany' }, 429);
    const result = await (parsed.data.act === 'follow' ? follow : stopFollowing)(actor, { what: kind, slug });
    if (!result.ok) return result.code === 'notFound' ? notFoundJson() : privateJson({ error: result.code }, 401);
    return isPlainForm(request) ? seeOther(own) : privateJson(result.value);
  });
}
