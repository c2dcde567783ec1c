const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/**
 * How long a session may lie unused and how long it lives at most (OWASP ASVS 5.0, 7.3). A citizen's own phone is not
 * asked again and again; who can see what others may not is asked after a
 * pause and every working day. A desk that is open keeps itself fresh, and so keeps its session.
 */
export const sessionLimits = {
  citizen: { idleMs: 14 * days, longestMs: 90 * days },
  trusted: { idleMs: 30 * minutes, longestMs: 12 * hours },
} as const;

/** So long what MitID has said counts in the session it was said in. */
export const identifiedMs = 12 * hours;

/** The last use of a session is noted no more often. */
export const touchMs = 5 * minutes;

type Limited = { createdAt: Date; lastUsedAt: Date; isTrusted: boolean };

/** True for a session that has lain unused too long, or has lived its time. */
export function isSessionOver({ createdAt, lastUsedAt, isTrusted }: Limited, now: Date): boolean {
  const { idleMs, longestMs } = sessionLimits[isTrusted ? 'trusted' : 'citizen'];
  return now.getTime() - lastUsedAt.getTime() >= idleMs || now.getTime() - createdAt.getTime() >= longestMs;
}
