import { expect, it } from 'vitest';
import { testDatabase } from '@/tests/support/database';
import { killDrill } from '@/tests/support/drills/kill-drill';

testDatabase();

it('MAIL-01 every recipient finds each receipt once, whenever workers are killed and however the service fails', {
  timeout: 300_000,
}, async () => {
  const drill = await killDrill({ mails: 400, kills: 3, seed: 7 });
  expect(drill).toMatchObject({ lost: 0, doubled: 0, states: { sent: 400 } });
  expect(drill.mostInOneSecond).toBeLessThanOrEqual(5);
});
