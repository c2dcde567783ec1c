import { z } from 'zod';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { giveVote } from '@/lib/participation/server/give-vote';
import { withdrawVote } from '@/lib/participation/server/withdraw-vote';
import { secondsToWait } from '@/lib/platform/rate-limit';
import { clientKey } from '@/lib/web/client-key';
import { notFoundJson, privateJson, waitJson, writeRoute } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { isPlainForm, seeOther } from '@/lib/web/plain-form';
import { readSmallBody } from '@/lib/web/small-body';

type Context = { params: Promise<{ slug: string; phase: string }> };

const limit = { name: 'vote', points: 120, seconds: 60 };
const body = z.object({
  code: z.string().max(20),
  act: z.enum(['give', 'withdraw']).default('give'),
  locale: z.string().optional(),
});

/** Gives a prioritising vote or takes it back. JSON for scripts; a plain form is led back to the page of the votes, or to sign-in and back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug: project, phase } = await params;
  return writeRoute(request, async (actor) => {
    const sent = await readSmallBody(request);
    if (!sent.ok) return privateJson({ error: 'invalid' }, sent.status);
    const parsed = body.safeParse(sent.body);
    if (!parsed.success) return privateJson({ error: 'invalid' }, 400);
    const { act, code, locale } = parsed.data;
    const page = pageOf(project, phase, isLocale(locale) ? locale : 'da');
    if (isPlainForm(request) && actor.kind === 'anonymous') return seeOther(page.signIn);
    const wait = await secondsToWait(limit, await clientKey(actor));
    if (wait > 0) return waitJson('tooMany', 429, wait);
    const result = await (act === 'give' ? giveVote : withdrawVote)(actor, { project, phase, code });
    const isUnknown = !result.ok && (result.code === 'phaseNotFound' || result.code === 'proposalNotFound');
    if (isUnknown) return notFoundJson();
    if (isPlainForm(request)) return seeOther(`${page.own}#stemmer`);
    if (result.ok) return privateJson(result.value);
    return privateJson({ error: result.code }, result.code === 'signInNeeded' ? 401 : 403);
  });
}

function pageOf(slug: string, phase: string, locale: Locale) {
  const own = pathTo(locale, '/projects/[slug]/priorities/[phase]', { slug, phase });
  return { own, signIn: `${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}` };
}
