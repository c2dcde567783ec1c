import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { gatherDigests } from '@/lib/notifications/server/gather-digests';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { gatherAndKill, manyFollowers } from '@/tests/support/digest-drill';

testDatabase();

const hour = 3_600_000;
const size = (name: string, usual: number) => Number(process.env[name] ?? usual);
const evening = copenhagenInstant('2026-11-24', '20:00');
const seven = copenhagenInstant('2026-11-25', '07:00');

it('MAIL-09 a digest of 5,000 followers, killed in the middle: one mail per person per period', { timeout: hour }, async () => {
  const people = size('DIGEST_DRILL_PEOPLE', 5000);
  await manyFollowers(people, 3, evening);
  await gatherAndKill(seven, { chunk: 250, after: 7 });
  const whenKilled = await db().delivery.count();
  const rest = await gatherDigests('daily', copenhagenInstant('2026-11-25', '08:00'));
  const made = await db().delivery.count({ where: { periodKey: '2026-11-25' } });
  const ungathered = await db().notification.count({ where: { digestId: null } });
  console.info('MAIL-09', JSON.stringify({ people, whenKilled, madeAfterwards: rest.mails, made, ungathered }));
  expect({ made, ungathered }).toEqual({ made: people, ungathered: 0 });
});

it('a digest run of 50,000 followers: time, memory, statements, and what else waits for it', { timeout: hour }, async () => {
  const people = size('DIGEST_DRILL_BULK', 50_000);
  await manyFollowers(people, 2, evening);
  let peakBytes = process.memoryUsage().rss;
  const startBytes = peakBytes;
  const waits: number[] = [];
  const watch = new AbortController();
  const others = (async () => {
    while (!watch.signal.aborted) {
      const began = performance.now();
      await db().$queryRaw`SELECT count(*) FROM "PendingEvent"`;
      waits.push(performance.now() - began);
      peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
      await pause(20, undefined, { signal: watch.signal }).catch(() => {});
    }
  })();
  const began = performance.now();
  let gathered = { people: 0, mails: 0 };
  const statements = await countStatements(async () => {
    gathered = await gatherDigests('daily', seven);
  });
  const seconds = (performance.now() - began) / 1000;
  watch.abort();
  await others;
  const some = await db().delivery.findMany({ take: 500 });
  const wrote = performance.now();
  for (const delivery of some) await composeMail(delivery);
  const writtenPerSecond = Math.round(some.length / ((performance.now() - wrote) / 1000));
  waits.sort((a, b) => a - b);
  const figures = {
    people,
    seconds: Number(seconds.toFixed(1)),
    preparedPerSecond: Math.round(people / seconds),
    statements: statements - waits.length,
    peakMegabytesAbove: Math.round((peakBytes - startBytes) / 1_048_576),
    otherStatementP95Ms: Math.round(waits[Math.floor(waits.length * 0.95)] ?? 0),
    otherStatementMostMs: Math.round(waits.at(-1) ?? 0),
    writtenPerSecond,
  };
  console.info('digest run', JSON.stringify(figures));
  expect(gathered).toEqual({ people, mails: people });
  expect(await db().notification.count({ where: { digestId: null } })).toBe(0);
});
