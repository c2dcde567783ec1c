/** How many wait, and how many seconds the oldest of them has waited. */
export type Waiting = { count: number; oldestSeconds: number };

/** What the health endpoint says. No secret, no address, nothing about a person. */
export type Health = {
  status: 'ok' | 'degraded';
  database: 'reachable';
  /** Migrations of this build the database does not have yet. */
  migrationsMissing: number;
  /** Whether a worker process is connected. */
  worker: 'running' | 'absent';
  /** Events not turned into work yet. */
  pendingEvents: Waiting;
  /** Mail that is due and not sent: what somebody waits for, news about one thing, digests and newsletters. */
  dueMail: { urgent: Waiting; news: Waiting; bulk: Waiting };
  /** Mail that was given up, and mail nobody knows whether it was sent: both wait for a person. */
  deadMail: number;
  uncertainMail: number;
  /** `away` answers nothing or fails again and again; `refusing` wants other settings, such as another key. */
  mailService: 'well' | 'away' | 'refusing';
  /** Of the mails of the last 24 hours, in per cent; null for fewer than a hundred. */
  bouncedPercent: number | null;
  complainedPercent: number | null;
};

/**
 * Past these something is not done that should be (docs/operate.md says what to do). A worker that lives takes an event
 * within a second; a newsletter to everybody takes its time. Above the last two the mail service closes accounts.
 */
export const thresholds = {
  eventSeconds: 60,
  urgentSeconds: 60,
  newsSeconds: 600,
  bulkSeconds: 4 * 3600,
  dead: 0,
  uncertain: 0,
  bouncedPercent: 4,
  complainedPercent: 0.08,
} as const;

/** What can be out of order, each with its figure and the threshold it must not pass. */
export function signsOf(health: Omit<Health, 'status'>) {
  const { pendingEvents, dueMail, deadMail, uncertainMail, bouncedPercent, complainedPercent } = health;
  const upTo = <Name extends string>(name: Name, value: number, limit: number) => ({ name, value, limit, isOver: value > limit });
  return [
    { name: 'worker' as const, value: health.worker, limit: null, isOver: health.worker === 'absent' },
    { name: 'service' as const, value: health.mailService, limit: null, isOver: health.mailService !== 'well' },
    upTo('migrations', health.migrationsMissing, 0),
    upTo('events', pendingEvents.oldestSeconds, thresholds.eventSeconds),
    upTo('urgent', dueMail.urgent.oldestSeconds, thresholds.urgentSeconds),
    upTo('news', dueMail.news.oldestSeconds, thresholds.newsSeconds),
    upTo('bulk', dueMail.bulk.oldestSeconds, thresholds.bulkSeconds),
    upTo('dead', deadMail, thresholds.dead),
    upTo('uncertain', uncertainMail, thresholds.uncertain),
    upTo('bounced', bouncedPercent ?? 0, thresholds.bouncedPercent),
    upTo('complained', complainedPercent ?? 0, thresholds.complainedPercent),
  ];
}

export type Sign = ReturnType<typeof signsOf>[number];

/** Degraded: it answers, but something is not done that should be. */
export function healthStatus(health: Omit<Health, 'status'>): Health['status'] {
  return signsOf(health).some(({ isOver }) => isOver) ? 'degraded' : 'ok';
}
