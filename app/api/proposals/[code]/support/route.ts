import { z } from 'zod';
import type { Actor } from '@/lib/audit/actor';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { secondsToWait } from '@/lib/platform/rate-limit';
import { clientKey } from '@/lib/web/client-key';
import { notFoundJson, privateJson, waitJson, writeRoute } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { isPlainForm, seeOther } from '@/lib/web/plain-form';
import { readSmallBody } from '@/lib/web/small-body';

type Context = { params: Promise<{ code: string }> };

const limit = { name: 'support', points: 120, seconds: 60 };
const body = z.object({ act: z.enum(['give', 'withdraw']).default('give'), locale: z.string().optional() });

/**
 * Gives one's support or takes it back. JSON for scripts; a plain form is led on to the page of its
 * support, or to sign-in and back.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  return writeRoute(request, async (actor) => {
    const sent = await readSmallBody(request);
    if (!sent.ok) return privateJson({ error: 'invalid' }, sent.status);
    const parsed = body.safeParse(sent.body);
    if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
    const { act, locale } = parsed.data;
    if (!isPlainForm(request)) return answer(actor, code, act);
    return actor.kind === 'anonymous' ? toSignIn(code, localeOf(locale)) : formAnswer(actor, code, act, localeOf(locale));
  });
}

async function answer(actor: Actor, code: string, act: 'give' | 'withdraw'): Promise<Response> {
  const wait = await secondsToWait(limit, await clientKey(actor));
  if (wait > 0) return waitJson('tooMany', 429, wait);
  const result = await (act === 'give' ? supportProposal : withdrawSupport)(actor, { code });
  if (result.ok) return privateJson(result.value);
  if (result.code === 'proposalNotFound') return notFoundJson();
  return privateJson({ error: result.code }, result.code === 'signInNeeded' ? 401 : 403);
}

/** Whatever came of it, the page of one's support says so; only what does not exist has none. */
async function formAnswer(actor: Actor, code: string, act: 'give' | 'withdraw', locale: Locale): Promise<Response> {
  const { status } = await answer(actor, code, act);
  return status === 404 ? notFoundJson() : seeOther(pathTo(locale, '/support/[code]', { code }));
}

function toSignIn(code: string, locale: Locale): Response {
  const returnTo = encodeURIComponent(pathTo(locale, '/support/[code]', { code }));
  return seeOther(`${pathTo(locale, '/sign-in')}?returnTo=${returnTo}`);
}

function localeOf(value: string | undefined): Locale {
  return isLocale(value) ? value : 'da';
}
