/** After this many attempts a mail is given up and shown to the operator. */
export const mostAttempts = 8;

/** How long mails in the hands of a worker are left alone: longer than any send takes. */
export const leaseMs = 5 * 60_000;

/** The mail service forgets idempotency keys after 24 hours; before that, trying again is safe. */
export const keyRememberedMs = 23 * 3_600_000;

/** So many different batches failing, or requests without any answer, are the service's fault: they cost no attempt. */
const failuresOfService = { batches: 5, silences: 3 };
const probeSeconds = 15;
/** How long nothing is sent after a refusal that only changed settings mend. */
const refusedSeconds = 60;

/** Minutes to the next attempt after the nth has failed: 1, 2, 4, … and up to a quarter more, so that not all come at once. */
export function minutesToNextAttempt(attempts: number, chance: number): number {
  return 2 ** (attempts - 1) * (1 + chance / 4);
}

/** True when it is no longer known whether a second sending would be a second mail. */
export function isKeyForgotten(handedOverAt: Date | null, at: Date): boolean {
  return handedOverAt !== null && at.getTime() - handedOverAt.getTime() > keyRememberedMs;
}

type Failed = { attempts: number; expiresAt: Date | null };
export type Fate = { state: 'pending'; nextAttemptAt: Date } | { state: 'dead' } | { state: 'dropped' };

/** What becomes of a mail whose latest attempt failed: another attempt, dropped when it would be too late, or given up. */
export function fateAfterFailure({ attempts, expiresAt }: Failed, at: Date, chance = Math.random()): Fate {
  if (attempts >= mostAttempts) return { state: 'dead' };
  const nextAttemptAt = new Date(at.getTime() + minutesToNextAttempt(attempts, chance) * 60_000);
  return expiresAt && expiresAt <= nextAttemptAt ? { state: 'dropped' } : { state: 'pending', nextAttemptAt };
}

/** Seconds nothing is sent after a failure, given those since the last success; null when it may be these mails' own. */
export function pauseOfService(
  outcome: { means: string; waitSeconds?: number | undefined },
  since: { batches: number; silences: number },
): number | null {
  if (outcome.means === 'wait') return outcome.waitSeconds ?? 1;
  if (outcome.means === 'refused') return refusedSeconds;
  return isServiceAway(since) ? probeSeconds : null;
}

/** True when failures since the last success are too many to be the mails' own. */
export function isServiceAway(since: { batches: number; silences: number }): boolean {
  return since.batches >= failuresOfService.batches || since.silences >= failuresOfService.silences;
}
