import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

export type RateLimit = { name: string; points: number; seconds: number };

/** The counters cannot be reached: what would change something is refused, reading goes on. */
export class LimitsUnreachable extends Error {
  override name = 'LimitsUnreachable';
}

const shared = globalThis as { traadenLimits?: { pool: Pool; limiters: Map<string, RateLimiterPostgres> } };

/**
 * Counts one use of `key` against a limit that holds across processes and restarts.
 * Answers 0 when allowed, else the seconds to wait. Throws `LimitsUnreachable` when the store is down: writes fail closed.
 */
export async function secondsToWait(limit: RateLimit, key: string): Promise<number> {
  return (await countUse(limit, key)).wait;
}

/** The same, and how many uses there have been in this period, this one included; one that weighs more counts as several. */
export async function countUse(limit: RateLimit, key: string, points = 1): Promise<{ wait: number; used: number }> {
  try {
    return { wait: 0, used: (await limiterFor(limit).consume(key, points)).consumedPoints };
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw new LimitsUnreachable('rate limit', { cause: reason });
    return { wait: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)), used: reason.consumedPoints };
  }
}

/** Takes back one use that came to nothing. */
export async function giveBackUse(limit: RateLimit, key: string): Promise<void> {
  await limiterFor(limit).reward(key);
}

function limiterFor(limit: RateLimit) {
  shared.traadenLimits ??= {
    // A count need not outlive a power cut, so nobody waits for the disk on its account.
    pool: new Pool({ connectionString: process.env.DATABASE_URL, max: 4, options: '-c synchronous_commit=off' }),
    limiters: new Map(),
  };
  const { pool, limiters } = shared.traadenLimits;
  const known = limiters.get(limit.name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    clearExpiredByTimeout: false,
  });
  limiters.set(limit.name, limiter);
  return limiter;
}
