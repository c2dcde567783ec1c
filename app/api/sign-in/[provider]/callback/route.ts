import { isIdentityProvider } from '@/lib/identity/identity';
import { browserOfRequest } from '@/lib/identity/server/browser-of-request';
import { takeFlow } from '@/lib/identity/server/flow-cookie';
import { readAnswer } from '@/lib/identity/server/read-answer';
import { keepSession } from '@/lib/identity/server/session-cookie';
import { signInWithIdentity } from '@/lib/identity/server/sign-in-with-identity';
import { drawAnew, notFoundJson, readRoute } from '@/lib/web/json-route';
import { pathTo, safeReturnPath } from '@/lib/web/paths';
import { seeOther } from '@/lib/web/plain-form';

type Context = { params: Promise<{ provider: string }> };

/**
 * Where an identity provider leads a browser back to. That it comes from another site is how this works: what it proves
 * is the state that only this browser carries.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { provider } = await params;
  return readRoute(async (actor) => {
    if (!isIdentityProvider(provider)) return notFoundJson();
    const flow = await takeFlow();
    const locale = flow?.locale ?? 'da';
    const returnTo = safeReturnPath(flow?.returnTo);
    const problem = (code: string) =>
      seeOther(`${pathTo(locale, '/sign-in/identity')}?problem=${code}&returnTo=${encodeURIComponent(returnTo)}`);
    const answer = await readAnswer(provider, new URL(request.url).search, flow);
    if (!answer.ok) return problem(answer.code);
    const browser = await browserOfRequest();
    const result = await drawAnew(() => signInWithIdentity(actor, { identity: answer.value, locale, browser }));
    if (!result.ok) return problem(result.code);
    await keepSession(result.value.sessionToken);
    return seeOther(returnTo);
  });
}
