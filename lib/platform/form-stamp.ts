import { timingSafeEqual } from 'node:crypto';
import { now } from './clock';
import { keyedHash } from './ids';

/** Sooner than this after a form was shown nobody has read it and filled it in. */
const leastMs = 3000;
/** After so long a stamp says nothing any more. */
const mostMs = 24 * 3_600_000;

/**
 * When a form was shown to somebody, signed. It names nobody and is kept nowhere: the form carries it
 * back. A page that is drawn once for everybody cannot hold it; there the browser asks for one.
 */
export function formStamp(): string {
  const at = now().getTime().toString(36);
  return `${at}.${signature(at)}`;
}

/** What a stamp says of whoever filled the form in. */
export function readFormStamp(stamp: unknown): 'fine' | 'tooFast' | 'missing' {
  if (typeof stamp !== 'string' || stamp.length > 100) return 'missing';
  const [at = '', signed = ''] = stamp.split('.');
  const own = signature(at);
  if (signed.length !== own.length || !timingSafeEqual(Buffer.from(signed), Buffer.from(own))) return 'missing';
  const age = now().getTime() - Number.parseInt(at, 36);
  if (age > mostMs) return 'missing';
  return age < leastMs ? 'tooFast' : 'fine';
}

/** The stamp of a form that comes back to whoever filled it in: their first one, or one of now when it had none. */
export function keptStamp(stamp: string): string {
  return readFormStamp(stamp) === 'missing' ? formStamp() : stamp;
}

const signature = (at: string) => keyedHash('form-shown', at).slice(0, 32);
