import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { outside } from '../factories/deliveries';
import { type ResendStandIn, standInKey } from '../resend/stand-in';

/** A worker as `npm start` runs it, sending to the stand-in, its clock so far ahead. */
export function startWorker(service: ResendStandIn, clockOffsetMs: number): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'lib/jobs/server/worker.ts'], {
    env: {
      ...process.env,
      RESEND_API_KEY: standInKey,
      RESEND_BASE_URL: service.url,
      RESEND_PATIENCE_MS: '1500',
      MAIL_FROM: `Tråden <${outside('traaden')}>`,
      TRAADEN_CLOCK_OFFSET_MS: String(clockOffsetMs),
    },
    stdio: 'ignore',
  });
}

/** Ends a worker as a power cut does. */
export async function killWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}
