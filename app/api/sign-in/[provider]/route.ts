import { isLocale } from '@/lib/i18n/locale';
import { isIdentityProvider } from '@/lib/identity/identity';
import { beginFlow } from '@/lib/identity/server/begin-flow';
import { keepFlow, sealFlow } from '@/lib/identity/server/flow-cookie';
import { log } from '@/lib/platform/log';
import { secondsToWait } from '@/lib/platform/rate-limit';
import { clientKey } from '@/lib/web/client-key';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { pathTo, safeReturnPath } from '@/lib/web/paths';
import { seeOther } from '@/lib/web/plain-form';

type Context = { params: Promise<{ provider: string }> };

const limit = { name: 'identity-begin', points: 5000, seconds: 3600 };

/** Leads to an identity provider. A link and no form: a form that ends at another site is what the policy of our pages refuses. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { provider } = await params;
  const { searchParams } = new URL(request.url);
  const given = searchParams.get('locale');
  const locale = isLocale(given) ? given : 'da';
  return readRoute(async (actor) => {
    if (!isIdentityProvider(provider)) return notFoundJson();
    const problem = (code: string) => seeOther(`${pathTo(locale, '/sign-in/identity')}?problem=${code}`);
    if ((await secondsToWait(limit, await clientKey(actor))) > 0) return problem('tooMany');
    const begun = await beginFlow(provider, { returnTo: safeReturnPath(searchParams.get('returnTo')), locale }).catch(
      unreachable,
    );
    if (begun === 'unreachable') return problem('unreachable');
    if (!begun) return notFoundJson();
    await keepFlow(await sealFlow(begun.flow));
    return seeOther(begun.address.href);
  });
}

function unreachable(error: Error): 'unreachable' {
  log.error({ name: error.name }, 'an identity provider cannot be reached');
  return 'unreachable';
}
