import pino from 'pino';

/**
 * Structured log lines on standard output. Log ids, codes and durations; never an address,
 * a token, a personal number or anything a person wrote.
 */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null });
