import { createPrivateKey, createSign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { exampleMitidPath } from '@/lib/identity/example-people';
import type { IdentityProvider } from '@/lib/identity/identity';
import { beginFlow } from '@/lib/identity/server/begin-flow';
import type { IdentityFlow } from '@/lib/identity/server/flow-cookie';
import { env } from '@/lib/platform/env';
import { aSigningKey, exampleMitid } from '@/scripts/example-mitid-provider';

type Jwt = { header: Record<string, unknown>; claims: Record<string, unknown> };
type Lie = {
  change?: (jwt: Jwt) => unknown;
  key?: ReturnType<typeof aSigningKey>;
  unsigned?: boolean;
  userinfo?: Record<string, unknown>;
};

/**
 * The example MitID for a test, with somebody in between who can change what it answers and sign that anew, as a broker
 * that was taken over could.
 */
export async function anExampleBroker() {
  const key = aSigningKey();
  const inner = await listening(createServer(exampleMitid(key)));
  let lie: Lie = {};
  const outer = await listening(
    createServer(async (request, response) => {
      const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
      const sent = request.method === 'POST' ? await buffer(request) : undefined;
      const answer = await fetch(`${inner.origin}${request.url}`, {
        method: request.method,
        headers: headers as Record<string, string>,
        body: sent && new Uint8Array(sent),
        redirect: 'manual',
      });
      let body = await answer.text();
      if (request.url?.endsWith('/token') && answer.ok) body = retold(body, lie, key);
      if (request.url?.endsWith('/me') && lie.userinfo) body = JSON.stringify({ ...JSON.parse(body), ...lie.userinfo });
      const { 'content-encoding': ____, 'content-length': _____, ...kept } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, { ...kept, 'set-cookie': answer.headers.getSetCookie() }).end(body);
    }),
  );
  Object.assign(env(), { TRAADEN_EXAMPLE_MITID_PORT: outer.port });
  return {
    lying: (told: Lie) => {
      lie = told;
    },
    stop: async () => {
      Object.assign(env(), { TRAADEN_EXAMPLE_MITID_PORT: undefined });
      await Promise.all([inner.stop(), outer.stop()]);
    },
    /** Goes to the broker and back: what the browser then carries, and the query it comes back with. */
    async visit(provider: IdentityProvider, person: string, act: 'confirm' | 'cancel' = 'confirm') {
      const begun = await beginFlow(provider, { returnTo: '/min-side', locale: 'da' });
      if (!begun) throw new Error(`${provider} is not set up`);
      return { flow: begun.flow, search: await walk(begun.address, outer.origin, person, act) };
    },
  };
}

export type Visit = { flow: IdentityFlow; search: string };

/** What a browser does between leaving and coming back, with its cookies. */
async function walk(address: URL, origin: string, person: string, act: string): Promise<string> {
  const cookies = new Map<string, string>();
  const own = new URL(env().TRAADEN_URL);
  async function go(path: string, body?: URLSearchParams): Promise<URL> {
    const answer = await fetch(`${origin}${path}`, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-host': own.host,
        'x-forwarded-proto': 'http',
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return new URL(answer.headers.get('location') ?? `/stuck?${answer.status}`, own);
  }
  const choice = await go(`${address.pathname}${address.search}`);
  const [key = '', number = '1'] = person.split('.');
  const uid = choice.pathname.split('/').at(-1);
  const resumed = await go(`${exampleMitidPath}/choose/${uid}`, new URLSearchParams({ person: key, number, act }));
  return (await go(resumed.pathname)).search;
}

function retold(body: string, { change, key, unsigned }: Lie, ownKey: ReturnType<typeof aSigningKey>): string {
  const tokens = JSON.parse(body);
  const [header, claims] = String(tokens.id_token)
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
  const jwt: Jwt = { header, claims };
  change?.(jwt);
  const signed = [jwt.header, jwt.claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signer = createPrivateKey({ key: key ?? ownKey, format: 'jwk' });
  const signature = unsigned ? '' : createSign('RSA-SHA256').update(signed).sign(signer, 'base64url');
  return JSON.stringify({ ...tokens, id_token: `${signed}.${signature}` });
}

async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { port, origin: `http://127.0.0.1:${port}`, stop };
}
