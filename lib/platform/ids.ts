import { createHash, createHmac, randomBytes } from 'node:crypto';
import { secret } from './env';

/** A value nobody can guess: 256 random bits, safe in an address. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a token, so that a stolen table opens nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(`${token}${secret()}`).digest('hex');
}

/** A stable pseudonym of a value for one purpose, useless without the secret. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', secret()).update(`${purpose}|${value}`).digest('hex');
}

/** A key for a row made at `at`: keys sort in the order of their moments, rows of one moment by chance. */
export function timeOrderedId(at: Date): string {
  const moment = at.getTime().toString(36).padStart(9, '0');
  const chance = BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0');
  return `c${moment}${chance}`;
}

/** Digits and capitals without those that are mistaken for one another (0 O, 1 I L, 8 B, 5 S, 2 Z). */
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY';

/**
 * A receipt number such as ND-7K4M-9Q, RA-… for a report, DS-… for a request about one's data, OP-… for a frozen
 * summary: readable aloud,
 * 25^6 possibilities.
 * It is a public number and never opens anything; the unique index on it decides collisions.
 */
export function receiptCode(kind: 'ND' | 'RA' | 'DS' | 'OP' = 'ND'): string {
  const letters = Array.from(randomBytes(6), (byte) => alphabet[byte % alphabet.length]).join('');
  return `${kind}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
