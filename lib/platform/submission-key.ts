import { createHash } from 'node:crypto';

/**
 * What makes two submissions the same one: the form they came from and every word in them. A double
 * click or a retry sends the same; somebody who went back and changed the text sends something new.
 */
export function submissionKeyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
