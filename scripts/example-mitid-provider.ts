import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import { pathTo } from '@/lib/i18n/paths';
import { exampleMitidPath, examplePeople } from '@/lib/identity/example-people';
import { identityProviders } from '@/lib/identity/identity';
import { exampleClientSecret, exampleIssuer } from '@/lib/identity/server/example-settings';
import { callbackAddress } from '@/lib/identity/server/provider-settings';
import { now } from '@/lib/platform/clock';
import { secret } from '@/lib/platform/env';

/**
 * An OpenID provider that plays MitID, MitID Erhverv and the staff's sign-in with invented people. It keeps nothing: a
 * restart forgets who was at it. The page where one chooses a person is a page of the product.
 */
export function exampleMitid(signingKey = aSigningKey()) {
  const provider = new Provider(exampleIssuer(), configuration(signingKey));
  provider.proxy = true;
  const answer = provider.callback();
  return async (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    const path = (request.url ?? '').slice(exampleMitidPath.length);
    if (!request.url?.startsWith(`${exampleMitidPath}/`)) return void response.writeHead(404).end();
    const [, chosenIn] = /^\/choose\/([\w-]+)$/.exec(path) ?? [];
    if (chosenIn && request.method === 'POST') return choose(provider, chosenIn, request, response);
    request.originalUrl = request.url;
    request.url = path;
    return answer(request, response);
  };
}

export function aSigningKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'example' };
}

function configuration(signingKey: ReturnType<typeof aSigningKey>): Configuration {
  const names = identityProviders.flatMap((provider) =>
    examplePeople(provider, now()).flatMap(({ claims }) => Object.keys(claims)),
  );
  return {
    clients: identityProviders.map((client_id) => ({
      client_id,
      client_secret: exampleClientSecret(client_id),
      redirect_uris: [callbackAddress(client_id)],
      token_endpoint_auth_method: 'client_secret_post',
    })),
    jwks: { keys: [signingKey as JWK] },
    cookies: {
      keys: [secret()],
      names: { session: 'example-mitid', interaction: 'example-mitid-choice', resume: 'example-mitid-resume' },
      long: { path: exampleMitidPath },
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    claims: { openid: ['sub', ...new Set(names)] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (context, { uid, params }) => choicePath(uid, params, context) },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...claimsOf(sub) }) }),
    loadExistingGrant: grantAll,
    renderError: (context, { error }) => {
      context.type = 'text/plain';
      context.body = error;
    },
    ttl: { Session: 60, Interaction: 20 * 60, Grant: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
  };
}

function choicePath(interaction: string, params: Record<string, unknown>, context: KoaContextWithOIDC): string {
  const locale = params.ui_locales === 'en' ? 'en' : 'da';
  return `${pathTo(locale, '/example-mitid/[interaction]', { interaction })}?for=${context.oidc.client?.clientId}`;
}

/** Nobody is asked what may be told: the people are invented. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

/** A subject is a person and a number, `resident.7`: of each kind there are as many as anybody needs. */
function claimsOf(subject: string): Record<string, unknown> {
  const [key] = subject.split('.');
  const people = identityProviders.flatMap((provider) => examplePeople(provider, now()));
  return people.find((person) => person.key === key)?.claims ?? {};
}

/** Takes the answer of the page where one chooses a person, and leads the browser on. */
async function choose(provider: Provider, uid: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const interaction = await provider.Interaction.find(uid);
  if (!interaction) return void response.writeHead(404).end();
  const form = new URLSearchParams(await text(request));
  const number = /^\d{1,9}$/.exec(form.get('number') ?? '')?.[0] ?? '1';
  interaction.result =
    form.get('act') === 'cancel'
      ? { error: 'access_denied', error_description: 'turned back' }
      : { login: { accountId: `${form.get('person')}.${number}` } };
  await interaction.save(20 * 60);
  response.writeHead(303, { location: interaction.returnTo }).end();
}
