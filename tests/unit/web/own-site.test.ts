import { afterEach, expect, test, vi } from 'vitest';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('next/cache', () => ({ revalidateTag: () => {} }));
vi.mock('@/lib/identity/server/current-actor', () => ({ currentActor: async () => ({ kind: 'anonymous' }) }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function statusOf(address: string, headers: Record<string, string>): Promise<number> {
  vi.stubEnv('TRAADEN_URL', address);
  const { writeRoute } = await import('@/lib/web/json-route');
  const answer = await writeRoute(
    new Request(`${address}/api/sign-out`, { method: 'POST', headers }),
    async () => new Response(),
  );
  return answer.status;
}

test.each([
  ['https://medskab.example', { origin: 'https://medskab.example', host: 'medskab.example' }],
  ['https://medskab.example', { origin: 'https://medskab.example', host: '127.0.0.1:3000' }],
  ['http://localhost:3000', { origin: 'http://192.0.2.7:3000', host: '192.0.2.7:3000' }],
])('%s takes what its own pages send: %j', async (address, headers) => {
  expect(await statusOf(address, headers)).toBe(200);
});

test.each([
  ['https://medskab.example', { host: 'medskab.example' }],
  ['https://medskab.example', { origin: 'null', host: 'medskab.example' }],
  ['https://medskab.example', { origin: 'https://evil.example', host: 'medskab.example' }],
  ['https://medskab.example', { origin: 'http://medskab.example', host: 'medskab.example' }],
  ['https://medskab.example', { origin: 'https://medskab.example.evil.example', host: 'medskab.example' }],
  ['http://localhost:3000', { origin: 'http://evil.example', host: 'localhost:3000' }],
])('%s refuses what other sites send: %j', async (address, headers) => {
  expect(await statusOf(address, headers)).toBe(403);
});
