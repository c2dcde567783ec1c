import { findCprNumbers } from './cpr';

/**
 * For texts employees write, which nobody checks before they are shown: true when nothing in it can
 * be a personal number. There is no "false alarm" here; an employee can write a case number another way.
 */
export function isWithoutCpr(text: string): boolean {
  return findCprNumbers(text).length === 0;
}
