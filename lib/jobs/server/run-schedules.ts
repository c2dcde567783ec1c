import { PgBoss } from 'pg-boss';
import { log } from '@/lib/platform/log';
import { jobNames, jobSchedules } from '../job-names';
import { jobHandlers } from './job-handlers';

const copenhagen = 'Europe/Copenhagen';
/** Its own few connections, so that the clock never waits for the mail or the other way round. */
const connections = 2;

/**
 * Runs the jobs that go by the clock; two workers share them. Once started it survives a lost
 * database by itself. Answers how to stop it.
 */
export async function runSchedules(connectionString: string | undefined): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString, max: connections, application_name: 'traaden-schedules' });
  boss.on('error', (error) => log.warn({ name: error.name, code: (error as { code?: string }).code }, 'schedules'));
  await boss.start();
  for (const name of jobNames) {
    await boss.createQueue(name, { retryLimit: 3, retryBackoff: true, expireInSeconds: 300, deleteAfterSeconds: 86_400 });
    await boss.schedule(name, jobSchedules[name], null, { tz: copenhagen });
    await boss.work(name, { pollingIntervalSeconds: 30 }, jobHandlers[name]);
  }
  return () => boss.stop({ graceful: true, timeout: 5000 });
}
