/** After this many attempts a mail is given up and shown to the operator. */
export const mostAttempts = 8;

/** How long a mail in the hands of a worker is left alone: longer than any send takes. */
export const leaseMs = 5 * 60_000;

/** The mail service forgets idempotency keys after 24 hours; before that, trying again is safe. */
const keyRememberedMs = 23 * 3_600_000;

/** After these the mail may have been accepted all the same; null is a worker that died with it in hand. */
const unclear: readonly (string | null)[] = [null, 'TimeoutError', 'application_error'];

/** Minutes to the next attempt after the nth has failed: 1, 2, 4, … */
export function minutesToNextAttempt(attempts: number): number {
  return 2 ** (attempts - 1);
}

type Failed = { attempts: number; expiresAt: Date | null };
export type Fate = { state: 'pending'; nextAttemptAt: Date } | { state: 'dead' } | { state: 'dropped' };

/** What becomes of a mail whose latest attempt failed: another attempt, dropped when it would be too late, or given up. */
export function fateAfterFailure({ attempts, expiresAt }: Failed, at: Date): Fate {
  if (attempts >= mostAttempts) return { state: 'dead' };
  const nextAttemptAt = new Date(at.getTime() + minutesToNextAttempt(attempts) * 60_000);
  return expiresAt && expiresAt <= nextAttemptAt ? { state: 'dropped' } : { state: 'pending', nextAttemptAt };
}

type Claimed = { attempts: number; expiresAt: Date | null; lastError: string | null; dueSince: Date };

/**
 * What is to be done with a mail just taken from the outbox: sent, dropped when its own validity has
 * passed, or given up when an earlier attempt may have succeeded too long ago to be made again safely.
 */
export function fateBeforeSending(mail: Claimed, at: Date): 'send' | 'dropped' | 'dead' {
  if (mail.expiresAt && mail.expiresAt <= at) return 'dropped';
  const isOutcomeUnknown = mail.attempts > 1 && unclear.includes(mail.lastError);
  return isOutcomeUnknown && at.getTime() - mail.dueSince.getTime() > keyRememberedMs ? 'dead' : 'send';
}
