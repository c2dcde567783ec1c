import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IdentityProvider } from '@/lib/identity/identity';
import { type IdentityFlow, openFlow, sealFlow } from '@/lib/identity/server/flow-cookie';
import { readAnswer } from '@/lib/identity/server/read-answer';
import { hashToken } from '@/lib/platform/ids';
import { aSigningKey } from '@/scripts/example-mitid-provider';
import { anExampleBroker, type Visit } from '@/tests/support/example-broker';

let broker: Awaited<ReturnType<typeof anExampleBroker>>;
beforeAll(async () => {
  broker = await anExampleBroker();
});
afterAll(() => broker.stop());
beforeEach(() => broker.lying({}));

const failed = { ok: false, code: 'signInFailed' };
const answerOf = ({ flow, search }: Visit, provider: IdentityProvider = 'mitid') => readAnswer(provider, search, flow);

/** The query with one of its values changed, or left out. */
function altered(search: string, name: string, value: string | null): string {
  const query = new URLSearchParams(search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  return `?${query}`;
}

describe('the answer of a broker', () => {
  it('is read when everything is right', async () => {
    const answer = await answerOf(await broker.visit('mitid', 'resident'));
    expect(answer).toMatchObject({
      ok: true,
      value: {
        provider: 'mitid',
        name: 'Eksempel Beboer',
        ageReached: 18,
        municipalityCode: '0707',
        assurance: 'substantial',
        isProtected: false,
        cvr: null,
      },
    });
    expect(JSON.stringify(answer)).not.toContain('resident.1');
  });

  it('is that of somebody who turned back', async () => {
    expect(await answerOf(await broker.visit('mitid', 'resident', 'cancel'))).toEqual({ ok: false, code: 'signInCancelled' });
  });

  it.each([
    ['another state', 'state', 'x'.repeat(43)],
    ['no state', 'state', null],
    ['another code', 'code', 'x'.repeat(43)],
    ['no code', 'code', null],
    ['another issuer', 'iss', 'https://evil.example'],
    ['no issuer, where the broker says it names itself', 'iss', null],
  ])('is refused with %s in the address', async (_what, name, value) => {
    const { flow, search } = await broker.visit('mitid', 'resident');
    expect(await answerOf({ flow, search: altered(search, name, value) })).toEqual(failed);
  });

  it.each([
    ['another nonce', { nonce: 'x'.repeat(43) }],
    ['another code verifier', { verifier: 'x'.repeat(43) }],
    ['another state', { state: 'x'.repeat(43) }],
    ['another provider', { provider: 'mitid_business' }],
  ] satisfies [string, Partial<IdentityFlow>][])('is refused in a browser that carries %s', async (_what, other) => {
    const { flow, search } = await broker.visit('mitid', 'resident');
    expect(await answerOf({ flow: { ...flow, ...other }, search })).toEqual(failed);
  });

  it('is refused in a browser that carries nothing', async () => {
    const { search } = await broker.visit('mitid', 'resident');
    expect(await readAnswer('mitid', search, null)).toEqual(failed);
  });

  it.each([
    ['for somebody else', ({ claims }) => Object.assign(claims, { aud: 'another-client' })],
    ['for several, without saying who asked', ({ claims }) => Object.assign(claims, { aud: ['mitid', 'another-client'] })],
    ['from another issuer', ({ claims }) => Object.assign(claims, { iss: 'https://evil.example' })],
    ['that has run out', ({ claims }) => Object.assign(claims, { exp: Number(claims.iat) - 600 })],
    ['that is not valid yet', ({ claims }) => Object.assign(claims, { nbf: Number(claims.iat) + 7200 })],
    ['with another nonce', ({ claims }) => Object.assign(claims, { nonce: 'another' })],
    ['without a nonce', ({ claims }) => Reflect.deleteProperty(claims, 'nonce')],
    ['about nobody', ({ claims }) => Reflect.deleteProperty(claims, 'sub')],
    ['about somebody else than the access token', ({ claims }) => Object.assign(claims, { sub: 'resident.2' })],
    ['that claims another algorithm', ({ header }) => Object.assign(header, { alg: 'HS256' })],
  ] satisfies [string, (jwt: { header: Record<string, unknown>; claims: Record<string, unknown> }) => unknown][])(
    'is refused with an ID token %s',
    async (_what, change) => {
      broker.lying({ change });
      expect(await answerOf(await broker.visit('mitid', 'resident'))).toEqual(failed);
    },
  );

  it('is refused when another key has signed it, or none', async () => {
    broker.lying({ key: aSigningKey() });
    expect(await answerOf(await broker.visit('mitid', 'resident'))).toEqual(failed);
    broker.lying({ unsigned: true });
    expect(await answerOf(await broker.visit('mitid', 'resident'))).toEqual(failed);
    broker.lying({ unsigned: true, change: ({ header }) => Object.assign(header, { alg: 'none' }) });
    expect(await answerOf(await broker.visit('mitid', 'resident'))).toEqual(failed);
  });

  it('is refused the second time', async () => {
    const visit = await broker.visit('mitid', 'resident');
    expect(await answerOf(visit)).toMatchObject({ ok: true });
    expect(await answerOf(visit)).toEqual(failed);
  });

  it('is refused at the address of another provider, whatever the browser carries', async () => {
    const visit = await broker.visit('mitid', 'resident');
    expect(await answerOf(visit, 'mitid_business')).toEqual(failed);
    expect(await answerOf({ ...visit, flow: { ...visit.flow, provider: 'mitid_business' } }, 'mitid_business')).toEqual(failed);
  });

  it('loses every personal number before anything else sees it, and names nobody by one', async () => {
    broker.lying({ userinfo: { cprNumberIdentifier: '0101801234', note: 'født 010180-1234' } });
    const answer = await answerOf(await broker.visit('mitid', 'resident'));
    expect(answer).toMatchObject({ ok: true });
    expect(JSON.stringify(answer)).not.toMatch(/0?10180-?1234/);
    broker.lying({ change: ({ claims }) => Object.assign(claims, { sub: '010180-1234' }), userinfo: { sub: '010180-1234' } });
    expect(await answerOf(await broker.visit('mitid', 'resident'))).toEqual(failed);
  });

  it('makes one pseudonym of one person, and others of other people and providers', async () => {
    const pseudonyms = [];
    for (const [provider, person] of [
      ['mitid', 'resident.1'],
      ['mitid', 'resident.1'],
      ['mitid', 'resident.2'],
      ['mitid', 'young.1'],
    ] as const) {
      const answer = await answerOf(await broker.visit(provider, person), provider);
      pseudonyms.push(answer.ok ? answer.value.pseudonym : '');
    }
    expect(pseudonyms[0]).toBe(pseudonyms[1]);
    expect(new Set(pseudonyms).size).toBe(3);
    expect(pseudonyms[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what a browser carries meanwhile', () => {
  const flow: IdentityFlow = { provider: 'mitid', state: 's', nonce: 'n', verifier: 'v', returnTo: '/min-side', locale: 'da' };

  it('is read only as it was sealed', async () => {
    const sealed = await sealFlow(flow);
    expect(await openFlow(sealed)).toEqual(flow);
    expect(sealed).not.toContain('min-side');
    for (const other of [undefined, '', 'x', `${sealed}x`, sealed.slice(0, -2), hashToken(sealed)]) {
      expect(await openFlow(other)).toBeNull();
    }
  });
});
