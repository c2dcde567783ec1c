import { expect, it } from 'vitest';
import { testDatabase } from '@/tests/support/database';
import { bulkDrill } from '@/tests/support/drills/bulk-drill';
import { killDrill } from '@/tests/support/drills/kill-drill';

testDatabase();

it('MAIL-01 every recipient finds each receipt once, whenever workers are killed and however the service fails', {
  timeout: 300_000,
}, async () => {
  const drill = await killDrill({ mails: 400, kills: 3, seed: 7 });
  expect(drill).toMatchObject({ lost: 0, doubled: 0, states: { sent: 400 } });
  expect(drill.mostInOneSecond).toBeLessThanOrEqual(5);
});

it('a sign-in link does not stand behind a newsletter: it leaves after the batch under way', { timeout: 120_000 }, async () => {
  const drill = await bulkDrill({ mails: 250 });
  expect(drill).toMatchObject({ received: 251, doubled: 0, batches: 4, batchesBeforeLink: 0 });
});
