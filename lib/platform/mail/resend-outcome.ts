import type { Refusal } from './mail';

/** Turned away before anything is read: key, sender or plan are wrong. Waiting alone does not help. */
const refusals = ['missing_api_key', 'invalid_api_key', 'restricted_api_key', 'invalid_access', 'invalid_from_address'];
const quotas = ['daily_quota_exceeded', 'monthly_quota_exceeded'];
const invalid = [
  'validation_error',
  'missing_required_field',
  'invalid_parameter',
  'invalid_attachment',
  'invalid_idempotency_key',
  'not_found',
  'method_not_allowed',
  'security_error',
];

/** What an error of the mail service means, by its name and status (resend.com/docs/api-reference/errors). */
export function meaningOf(name: string, status: number | null): Refusal {
  if (status === null) return 'silent';
  if (name === 'rate_limit_exceeded') return 'wait';
  if (refusals.includes(name) || quotas.includes(name) || status === 401 || status === 403) return 'refused';
  if (name === 'invalid_idempotent_request') return 'clash';
  if (status === 429) return 'wait';
  return invalid.includes(name) && status < 500 ? 'invalid' : 'unclear';
}

export type ServiceLimits = {
  /** Requests the service takes in a second. */
  requestsPerSecond: number | null;
  /** No request before this many milliseconds have passed. */
  pauseMs: number;
};

/** What the headers of an answer say of the limits: `ratelimit-limit`, `-remaining`, `-reset` and `retry-after`. */
export function limitsOf(headers: Readonly<Record<string, string>> | null): ServiceLimits {
  const read = (name: string) => {
    const value = Number.parseFloat(headers?.[name] ?? '');
    return Number.isFinite(value) && value >= 0 ? value : null;
  };
  const limit = read('ratelimit-limit');
  const exhausted = read('ratelimit-remaining') === 0 ? (read('ratelimit-reset') ?? 1) : 0;
  return {
    requestsPerSecond: limit !== null && limit >= 1 ? Math.floor(limit) : null,
    pauseMs: 1000 * Math.max(read('retry-after') ?? 0, exhausted),
  };
}
