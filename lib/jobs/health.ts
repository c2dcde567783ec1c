/** What the health endpoint says. No secret, no address, nothing about a person. */
export type Health = {
  status: 'ok' | 'degraded';
  database: 'reachable';
  /** Migrations of this build the database does not have yet. */
  migrationsMissing: number;
  /** Whether a worker process is connected. */
  worker: 'running' | 'absent';
  /** Events not turned into work yet, and how many seconds the oldest has waited. */
  pendingEvents: { count: number; oldestSeconds: number };
  /** Mail that is due and not sent, and how many seconds the oldest is overdue. */
  dueDeliveries: { count: number; oldestSeconds: number };
};

/** A worker that lives takes an event within a second; one waiting this long waits in vain. */
const longestWaitSeconds = 60;

/** Degraded: it answers, but something is not done that should be. */
export function healthStatus(health: Omit<Health, 'status'>): Health['status'] {
  const isBehind = [health.pendingEvents, health.dueDeliveries].some((queue) => queue.oldestSeconds > longestWaitSeconds);
  return isBehind || health.migrationsMissing > 0 || health.worker === 'absent' ? 'degraded' : 'ok';
}
