import { z } from 'zod';
import type { Actor } from '@/lib/audit/actor';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import type { SupportInput } from '@/lib/participation/server/support-proposal';
import { secondsToWait } from '@/lib/platform/rate-limit';
import type { Result } from '@/lib/platform/result';
import { clientKey } from '@/lib/web/client-key';
import { notFoundJson, privateJson, waitJson } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { isPlainForm, seeOther } from '@/lib/web/plain-form';
import { readSmallBody } from '@/lib/web/small-body';

const limit = { name: 'support', points: 120, seconds: 60 };
const body = z.object({ act: z.enum(['give', 'withdraw']).default('give'), locale: z.string().optional() });

type Command = (actor: Actor, input: SupportInput) => Promise<Result<{ supported: boolean }, string>>;
type Commands = Record<'give' | 'withdraw', Command>;

/**
 * Gives one's support or takes it back. JSON for scripts; a plain form is led on to the page of its
 * support, or to sign-in and back.
 */
export async function answerSupport(request: Request, actor: Actor, code: string, commands: Commands): Promise<Response> {
  const sent = await readSmallBody(request);
  if (!sent.ok) return privateJson({ error: 'invalid' }, sent.status);
  const parsed = body.safeParse(sent.body);
  if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
  const { act, locale } = parsed.data;
  if (!isPlainForm(request)) return answer(actor, code, commands[act]);
  const page = pathTo(localeOf(locale), '/support/[code]', { code });
  if (actor.kind === 'anonymous') return toSignIn(page, localeOf(locale));
  // Whatever came of it, the page of one's support says so; only what does not exist has none.
  const { status } = await answer(actor, code, commands[act]);
  return status === 404 ? notFoundJson() : seeOther(page);
}

async function answer(actor: Actor, code: string, command: Command): Promise<Response> {
  const wait = await secondsToWait(limit, await clientKey(actor));
  if (wait > 0) return waitJson('tooMany', 429, wait);
  const result = await command(actor, { code });
  if (result.ok) return privateJson(result.value);
  if (result.code.endsWith('NotFound')) return notFoundJson();
  return privateJson({ error: result.code }, result.code === 'signInNeeded' ? 401 : 403);
}

function toSignIn(page: string, locale: Locale): Response {
  return seeOther(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(page)}`);
}

function localeOf(value: string | undefined): Locale {
  return isLocale(value) ? value : 'da';
}
