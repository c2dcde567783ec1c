import { expect, it } from 'vitest';
import { recordEvent } from '@/lib/audit/server/record-event';
import { getHealth } from '@/lib/jobs/server/health-queries';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { someDeliveries } from '@/tests/support/factories/deliveries';
import { aDelivery } from '@/tests/support/factories/operations';

const db = testDatabase();

it('tells that every migration is in, that no worker is there, and how long work has waited', async () => {
  await recordEvent(db, { kind: 'system', name: 'test' }, 'demonstration.loaded', {});
  const inTwoMinutes = new Date(now().getTime() + 120_000);
  const health = await getHealth(inTwoMinutes);
  expect(health).toMatchObject({ status: 'degraded', migrationsMissing: 0, worker: 'absent', pendingEvents: { count: 1 } });
  expect(health.pendingEvents.oldestSeconds).toBeGreaterThanOrEqual(119);
});

it('tells of mail that waits, by how urgent it is, of mail given up, and of a service that is away (MAIL-10)', async () => {
  const at = new Date(now().getTime() + 120_000);
  await someDeliveries(2);
  await someDeliveries(3, { purpose: 'newsletter' });
  await someDeliveries(1, { purpose: 'sign_in', expiresAt: new Date(at.getTime() + 60_000) });
  await aDelivery({ state: 'dead' });
  await aDelivery({ state: 'uncertain' });
  await db.mailService.create({ data: { id: 'resend', silences: 3 } });
  const health = await getHealth(at);
  expect(health).toMatchObject({
    status: 'degraded',
    dueMail: { urgent: { count: 1 }, news: { count: 2 }, bulk: { count: 3 } },
    deadMail: 1,
    uncertainMail: 1,
    mailService: 'away',
    bouncedPercent: null,
  });
  expect(health.dueMail.urgent.oldestSeconds).toBeGreaterThan(60);
});

it('asks the database as often for fifty mails as for one', async () => {
  const health = () => countStatements(() => getHealth(now()));
  await someDeliveries(1, { prefix: 'one' });
  await health();
  const few = await health();
  await someDeliveries(50, { prefix: 'many' });
  expect(await health()).toBe(few);
});
