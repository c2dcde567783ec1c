import { z } from 'zod';
import { anonymous } from '@/lib/audit/actor';
import { isLocale } from '@/lib/i18n/locale';
import { resubscribe } from '@/lib/notifications/server/resubscribe';
import { unsubscribe } from '@/lib/notifications/server/unsubscribe';
import { notFoundJson, openDoor, privateJson } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { seeOther } from '@/lib/web/plain-form';
import { readSmallBody } from '@/lib/web/small-body';

type Context = { params: Promise<{ token: string }> };

const body = z.object({
  act: z.enum(['stop', 'undo']).default('stop'),
  /** Sent by our own page, which wants to be shown again. */
  page: z.string().optional(),
  locale: z.string().optional(),
});

/** Programs that follow links change nothing; people who come here are shown the page with the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(pathTo('da', '/unsubscribe/[token]', { token: (await params).token }));
}

/**
 * Turns off the one thing a mail's token names (RFC 8058): called by mail services, without a session and from anywhere.
 * Answers 200 and leads nowhere; only the form on our own page is led back to it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return openDoor(async () => {
    const sent = await readSmallBody(request);
    if (!sent.ok) return privateJson({ error: 'invalid' }, sent.status);
    const parsed = body.safeParse(sent.body);
    if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
    const { act, page, locale } = parsed.data;
    const result = await (act === 'undo' ? resubscribe : unsubscribe)(anonymous, { token });
    if (!result.ok) return notFoundJson();
    if (!page) return privateJson(result.value);
    return seeOther(pathTo(isLocale(locale) ? locale : 'da', '/unsubscribe/[token]', { token }));
  });
}
