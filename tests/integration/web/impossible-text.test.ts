import { expect, test, vi } from 'vitest';
import { getOpenItem } from '@/lib/insight/server/open-lists';
import { getOwnSupport } from '@/lib/participation/server/support-queries';
import { now } from '@/lib/platform/clock';
import { privateJson, readRoute } from '@/lib/web/json-route';
import { openRoute } from '@/lib/web/open-route';
import { testDatabase } from '@/tests/support/database';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('@/lib/identity/server/current-actor', () => ({ currentActor: async () => ({ kind: 'anonymous' }) }));

testDatabase();

const nobodysName = 'strand\u0000park';

test('what no row can be called is not found, like everything else that is not there', async () => {
  const open = await openRoute(new Request('http://traaden.test/'), 1, async () => {
    await getOpenItem('projects', nobodysName, now());
    return null;
  });
  const own = await readRoute(async (actor) => privateJson(await getOwnSupport(actor, nobodysName)));
  expect([open.status, own.status]).toEqual([404, 404]);
});

test('anything else that fails is an error with an id and nothing of what went wrong', async () => {
  const answer = await readRoute(async () => {
    throw new Error('hemmeligt');
  });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('hemmeligt');
});
