import { expect, it, vi } from 'vitest';
import { testDatabase } from '@/tests/support/database';
import { bulkDrill } from '@/tests/support/drills/bulk-drill';
import { killDrill } from '@/tests/support/drills/kill-drill';
import { shuffleDrill } from '@/tests/support/drills/shuffle-drill';
import { webhookSecret } from '@/tests/support/resend/reports';

testDatabase();

const hour = 3_600_000;
const size = (name: string, usual: number) => Number(process.env[name] ?? usual);

it('MAIL-01 10,000 receipts under twenty kills: each recipient finds each once', { timeout: hour }, async () => {
  const mails = size('MAIL_DRILL_MAILS', 10_000);
  const drill = await killDrill({ mails, kills: size('MAIL_DRILL_KILLS', 20), seed: 20_261_125 });
  console.info('MAIL-01', JSON.stringify(drill));
  expect(drill).toMatchObject({ lost: 0, doubled: 0, states: { sent: mails } });
  expect(drill.mostInOneSecond).toBeLessThanOrEqual(5);
});

it('MAIL-05 a thousand reports, shuffled and doubled, lead to the same states', { timeout: hour }, async () => {
  vi.stubEnv('RESEND_WEBHOOK_SECRET', webhookSecret);
  const began = performance.now();
  const { reports, outcomes } = await shuffleDrill({ mails: 70, copies: 4, seed: 20_261_125 });
  console.info(
    'MAIL-05',
    JSON.stringify({ reports, runs: outcomes.length, seconds: Math.round((performance.now() - began) / 1000) }),
  );
  expect(reports).toBeGreaterThanOrEqual(1000);
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[2]).toEqual(outcomes[0]);
});

it('50,000 mails of the least urgent kind leave in bounded memory, and a sign-in link goes between them', {
  timeout: hour,
}, async () => {
  const mails = size('MAIL_DRILL_BULK', 50_000);
  const drill = await bulkDrill({ mails });
  console.info('bulk', JSON.stringify(drill));
  expect(drill).toMatchObject({ received: mails + 1, doubled: 0, batchesBeforeLink: 0 });
  expect(drill.mostInOneSecond).toBeLessThanOrEqual(5);
});
