import { createHash } from 'node:crypto';

/** The hash anybody can calculate of a frozen paper. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
