import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { listCaughtMails } from '@/lib/platform/mail/local-mailbox';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();

let worker: ChildProcess | undefined;
afterEach(() => worker?.kill('SIGKILL'));

function startWorker(): ChildProcess {
  worker = spawn(process.execPath, ['--import', 'tsx', 'lib/jobs/server/worker.ts'], { env: process.env, stdio: 'ignore' });
  return worker;
}

// A process of its own takes its time to start on a busy machine.
it('sends what waits, hears of what comes, and leaves when told to', { timeout: 120_000 }, async () => {
  const ask = (email: string) => requestSignInLink(anonymous, { email, locale: 'da', returnTo: '/', browser: '' });
  // The mailbox is shared with everything that is tested at the same time.
  const caught = async () => (await listCaughtMails(5_000)).map((mail) => mail.to);
  await ask('before@borger.example');
  const running = startWorker();
  await expect.poll(caught, { timeout: 60_000 }).toContain('before@borger.example');
  await ask('after@borger.example');
  await expect.poll(caught, { timeout: 20_000 }).toContain('after@borger.example');
  await expect.poll(() => db.pendingEvent.count(), { timeout: 20_000 }).toBe(0);
  running.kill('SIGTERM');
  expect(await once(running, 'exit')).toEqual([0, null]);
});
