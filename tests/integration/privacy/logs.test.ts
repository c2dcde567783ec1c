import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { requestErasure } from '@/lib/privacy/server/request-erasure';
import { requestExport } from '@/lib/privacy/server/request-export';
import { canaryAddress, putCanaries } from '@/tests/support/canaries';
import { testDatabase } from '@/tests/support/database';
import { aPersonEverywhere } from '@/tests/support/factories/everywhere';

const db = testDatabase();
// A process of its own takes its time to start on a busy machine.
it('the worker’s log holds no address, token or word of anybody, whatever it does (PRIV-11)', { timeout: 120_000 }, async () => {
  const anna = await aPersonEverywhere({ email: canaryAddress('anna') });
  await putCanaries('anna');
  await db.delivery.updateMany({ data: { state: 'sent' } });
  await requestSignInLink(anonymous, { email: canaryAddress('logind'), locale: 'da', returnTo: '/', browser: 'kanarie-browser' });
  const { secret } = await db.delivery.findFirstOrThrow({ where: { purpose: 'sign_in', state: 'pending' } });
  await requestExport(anna);
  const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/jobs/server/worker.ts'], {
    env: { ...process.env, LOG_LEVEL: 'debug' },
    stdio: 'pipe',
  });
  let said = '';
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (chunk) => (said += chunk));
  const unsent = () => db.delivery.count({ where: { state: 'pending' } });
  await expect
    .poll(() => db.personalExport.count({ where: { readyAt: { gt: new Date(86_400_000) } } }), { timeout: 60_000 })
    .toBe(1);
  await expect.poll(unsent, { timeout: 60_000 }).toBe(0);
  await requestErasure(anna, { hidesKept: true });
  await db.erasure.updateMany({ data: { dueAt: new Date() } });
  await expect.poll(() => db.user.count({ where: { id: anna.personId } }), { timeout: 60_000 }).toBe(0);
  worker.kill('SIGTERM');
  await once(worker, 'exit');
  const lines = said.split('\n').filter((line) => line !== '');
  console.info(`PRIV-11: ${lines.length} lines`);
  expect(lines.length).toBeGreaterThan(0);
  for (const hidden of ['kanarie', secret ?? 'none', anna.personId])
    expect(lines.filter((line) => line.includes(hidden))).toEqual([]);
});
