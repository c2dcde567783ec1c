import { expect, it } from 'vitest';
import { recordEvent } from '@/lib/audit/server/record-event';
import { getHealth } from '@/lib/jobs/server/health-queries';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();

it('tells that every migration is in, that no worker is there, and how long work has waited', async () => {
  await recordEvent(db, { kind: 'system', name: 'test' }, 'demonstration.loaded', {});
  const inTwoMinutes = new Date(now().getTime() + 120_000);
  const health = await getHealth(inTwoMinutes);
  expect(health).toMatchObject({ status: 'degraded', migrationsMissing: 0, worker: 'absent', pendingEvents: { count: 1 } });
  expect(health.pendingEvents.oldestSeconds).toBeGreaterThanOrEqual(119);
});
