import type { DeliveryState } from './delivery-views';

/** What the mail service reports of a mail, and the state that means. The later in the list, the more it tells. */
const reports = [
  ['email.sent', 'sent'],
  ['email.delivery_delayed', 'delayed'],
  ['email.delivered', 'delivered'],
  ['email.failed', 'failed'],
  ['email.suppressed', 'suppressed'],
  ['email.bounced', 'bounced'],
  ['email.complained', 'complained'],
] as const satisfies readonly (readonly [string, DeliveryState])[];

type Known = { state: DeliveryState; reportedAt: Date | null };

/** The state a report speaks of; null for reports that say nothing of whether a mail arrived. */
export function stateOfReport(type: string): DeliveryState | null {
  return reports.find(([name]) => name === type)?.[1] ?? null;
}

/**
 * What is known after a report: whichever says more, and of two that say the same the later. So the order in which
 * reports come, and how often, makes no difference.
 */
export function afterReport<K extends Known>(
  known: K,
  reported: { state: DeliveryState; reportedAt: Date },
): K | typeof reported {
  const [before, now] = [rank(known.state), rank(reported.state)];
  if (now !== before) return now > before ? reported : known;
  return reported.reportedAt > (known.reportedAt ?? new Date(0)) ? reported : known;
}

function rank(state: DeliveryState): number {
  return reports.findIndex(([, each]) => each === state);
}
