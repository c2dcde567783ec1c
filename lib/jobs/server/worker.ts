import { setTimeout as pause } from 'node:timers/promises';
import { continueFanOut } from '@/lib/notifications/server/continue-fan-out';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { makeCaseArchives } from '@/lib/papers/server/make-case-archives';
import { makePaperFiles } from '@/lib/papers/server/make-paper-files';
import { makeSummaryFiles } from '@/lib/papers/server/make-summary-files';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { mailTransport } from '@/lib/platform/mail/mail-transport';
import { carryOutErasures } from '@/lib/privacy/server/carry-out-erasures';
import { makeExports } from '@/lib/privacy/server/make-exports';
import { drainEvents } from './drain-events';
import { runSchedules } from './run-schedules';

const beatMs = 1000;
const startedBy = process.ppid;
const leaving = new AbortController();

/**
 * The worker process: every second it takes what has happened and sends what is due; mail somebody waits for does not
 * stand behind other mail under way, and the schedules run beside both. A database that is away is waited for. It ends
 * when told to, or when the process that started it is gone, after the round it is in.
 */
async function work(): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => leaving.abort());
  const send = mailTransport();
  const schedules = keepTrying('schedules', () => runSchedules(process.env.DATABASE_URL));
  log.info('worker started');
  await Promise.all([
    // Once a second and no more: counts of supports are rolled up in one go.
    keepGoing('events', async () => {
      await drainEvents(now());
      return false;
    }),
    keepGoing('notifications', () => continueFanOut(now())),
    keepGoing('data rights', async () => (await makeExports()) + (await carryOutErasures(now())) > 0),
    keepGoing('case archives', async () => (await makeCaseArchives()) > 0),
    keepGoing('white papers', async () => (await makePaperFiles()) > 0),
    keepGoing('summaries', async () => (await makeSummaryFiles()) > 0),
    keepGoing('mail', async () => (await sendDueDeliveries(send, now())) > 0),
    keepGoing('urgent mail', async () => (await sendDueDeliveries(send, now(), 'urgent')) > 0),
  ]);
  const stopSchedules = await schedules;
  await stopSchedules?.().catch(logged('schedules'));
  await db().$disconnect();
  log.info('worker stopped');
}

/** Round after round until told to leave; a round answers true when there may be more to do at once. */
async function keepGoing(what: string, round: () => Promise<boolean>): Promise<void> {
  while (!leaving.signal.aborted) {
    const isBusy = await round().catch((error) => {
      logged(what)(error);
      return false;
    });
    if (process.ppid !== startedBy) leaving.abort();
    if (!isBusy) await rest(beatMs);
  }
}

async function keepTrying<T>(what: string, start: () => Promise<T>): Promise<T | undefined> {
  while (!leaving.signal.aborted) {
    try {
      return await start();
    } catch (error) {
      logged(what)(error);
      await rest(5 * beatMs);
    }
  }
  return undefined;
}

function logged(what: string) {
  return (error: unknown) => {
    const { name, code } = error as { name?: string; code?: string };
    log.warn({ what, name, code }, 'worker: goes on');
  };
}

const rest = (ms: number) => pause(ms, undefined, { signal: leaving.signal }).catch(() => {});

await work();
process.exit(0);
