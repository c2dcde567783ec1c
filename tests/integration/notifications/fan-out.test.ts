import { expect, it } from 'vitest';
import { recordEvent } from '@/lib/audit/server/record-event';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { continueFanOut } from '@/lib/notifications/server/continue-fan-out';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aPhase } from '@/tests/support/factories/projects';

const db = testDatabase();

async function anEventWithFollowers(count: number) {
  const phase = await aPhase();
  await db.$executeRaw`
    INSERT INTO "User" ("id", "email") SELECT 'f' || n, 'f' || n || '@borger.example' FROM generate_series(1, ${count}) n`;
  await db.$executeRaw`
    INSERT INTO "Follow" ("id", "personId", "target", "projectId", "createdAt")
    SELECT 'w' || n, 'f' || n, 'project', ${phase.projectId}, ${now()}::timestamptz FROM generate_series(1, ${count}) n`;
  const worker = { kind: 'system', name: 'worker' } as const;
  await recordEvent(db, worker, 'phase.opened', { phase: phase.id, project: phase.projectId });
  await drainEvents(now());
}

it('the many are told in bounded goes, each once, while new events are taken meanwhile', async () => {
  await anEventWithFollowers(250);
  expect(await continueFanOut(now(), 100)).toBe(true);
  expect(await db.notification.count()).toBe(100);
  expect(await drainEvents(now())).toBe(0);
  while (await continueFanOut(now(), 100));
  expect(await db.notification.count()).toBe(250);
  expect(await db.fanOut.count()).toBe(0);
});

it('a worker that dies between two goes, or in one, changes nothing of who is told', async () => {
  await anEventWithFollowers(250);
  await continueFanOut(now(), 100);
  const before = await db.fanOut.findFirstOrThrow();
  await continueFanOut(now(), 100);
  // The go is made again, as after a crash before its end was noted.
  await db.fanOut.update({ where: { eventId: before.eventId }, data: { step: before.step, after: before.after } });
  while (await continueFanOut(now(), 100));
  const told = await db.$queryRaw<{ people: number; rows: number }[]>`
    SELECT count(DISTINCT "recipientId")::int AS "people", count(*)::int AS "rows" FROM "Notification"`;
  expect(told).toEqual([{ people: 250, rows: 250 }]);
});

it('two workers share the telling', async () => {
  await anEventWithFollowers(250);
  while ((await Promise.all([continueFanOut(now(), 60), continueFanOut(now(), 60)])).some(Boolean));
  expect(await db.notification.count()).toBe(250);
});

it('one go takes as many statements for a hundred people as for one', async () => {
  await anEventWithFollowers(101);
  const one = await countStatements(() => continueFanOut(now(), 1));
  const hundred = await countStatements(() => continueFanOut(now(), 50));
  expect(hundred).toBe(one);
});
