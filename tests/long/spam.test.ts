import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, test } from 'vitest';
import { isDisposable } from '@/lib/identity/server/disposable-domains';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { proofChallenge } from '@/lib/platform/proof-of-work';
import { secondsToWait } from '@/lib/platform/rate-limit';
import { networkKey } from '@/lib/web/client-key';
import { testDatabase } from '@/tests/support/database';

testDatabase();

/** How much slower than this machine a cheap phone calculates. */
const slower = 4;

test('ABU-05: a calculation takes less than 1.5 s of a processor four times slower, half of the time', async () => {
  const spent: number[] = [];
  for (let index = 0; index < 40; index++) {
    const challenge = await proofChallenge({ form: 'comment', client: 'one' });
    const before = process.cpuUsage();
    expect(await solveChallenge({ challenge, deriveKey })).not.toBeNull();
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  spent.sort((a, b) => a - b);
  const at = (share: number) => Math.round(spent[Math.floor(spent.length * share)] ?? 0);
  console.info(
    `ABU-05: processor time of one calculation: median ${at(0.5)} ms, 95th of 100 ${at(0.95)} ms; times ${slower}: ${at(0.5) * slower} ms`,
  );
  expect(at(0.5) * slower).toBeLessThan(1500);
});

test('ABU-03: of 1,000 posts with rotating X-Forwarded-For from one /64 and one proxy 10 pass', async () => {
  env().TRAADEN_TRUSTED_PROXIES = 1;
  const limit = { name: 'rotating', points: 10, seconds: 600 };
  let passed = 0;
  for (let index = 0; index < 1000; index++) {
    const own = `2001:db8:1:2:${index.toString(16)}::${index + 1}`;
    const key = networkKey(
      new Headers({ 'x-forwarded-for': `203.0.113.${index % 250}, 10.9.${index >> 8}.${index & 255}, ${own}` }),
    );
    if ((await secondsToWait(limit, key)) === 0) passed += 1;
  }
  console.info(`ABU-03: 1,000 posts, ${passed} passed`);
  expect(passed).toBe(10);
});

test('the list of throw-away domains takes little memory once it is read', async () => {
  globalThis.gc?.();
  const before = process.memoryUsage();
  await isDisposable('en@borger.example');
  globalThis.gc?.();
  const after = process.memoryUsage();
  const kept = (after.arrayBuffers - before.arrayBuffers) / 1_048_576;
  console.info(
    `throw-away domains: ${kept.toFixed(1)} MB of numbers kept, heap ${((after.heapUsed - before.heapUsed) / 1_048_576).toFixed(1)} MB`,
  );
  expect(kept).toBeLessThan(3);
  expect(await db().rateLimit.count()).toBe(0);
});
