import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { db } from '@/lib/platform/db';
import { countUse, giveBackUse, LimitsUnreachable, secondsToWait } from '@/lib/platform/rate-limit';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import type { Posting } from '@/tests/support/posting-process';

testDatabase();

const limit = { name: 'test', points: 10, seconds: 600 };
const run = promisify(execFile);

async function postFromAnotherProcess(posting: Posting): Promise<number> {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', 'tests/support/posting-process.ts', JSON.stringify(posting)],
    {
      env: { ...process.env, LOG_LEVEL: 'silent' },
    },
  );
  return Number(stdout);
}

test('ABU-01: of 1,000 posts of one person through four processes at once exactly 10 pass, and none after a restart', {
  timeout: 120_000,
}, async () => {
  const { projectId } = await aPhase({ acts: ['comment'], moderation: 'after' });
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId } });
  const { personId } = await aCitizen();
  const posting = { personId, project: slug, limit, key: 'mailbox-one', posts: 250 };
  const passed = await Promise.all(Array.from({ length: 4 }, () => postFromAnotherProcess(posting)));
  expect(passed.reduce((sum, each) => sum + each, 0)).toBe(10);
  expect(await db().contribution.count()).toBe(10);

  expect(await postFromAnotherProcess({ ...posting, posts: 20 })).toBe(0);
  expect(await db().contribution.count()).toBe(10);
});

test('a use that came to nothing can be given back', async () => {
  for (let use = 1; use <= 10; use++) expect(await countUse(limit, 'one')).toEqual({ wait: 0, used: use });
  expect(await secondsToWait(limit, 'one')).toBeGreaterThan(0);
  await giveBackUse(limit, 'two');
  expect(await countUse(limit, 'two')).toMatchObject({ wait: 0 });
});

test('ABU-02: when the counters cannot be reached nothing passes', async () => {
  await db().$executeRaw`ALTER TABLE "RateLimit" RENAME TO "RateLimitAway"`;
  try {
    await expect(secondsToWait(limit, 'one')).rejects.toBeInstanceOf(LimitsUnreachable);
  } finally {
    await db().$executeRaw`ALTER TABLE "RateLimitAway" RENAME TO "RateLimit"`;
  }
  expect(await secondsToWait(limit, 'one')).toBe(0);
});
