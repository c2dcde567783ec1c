import { cacheLife, cacheTag } from 'next/cache';
import { nextCopenhagenMidnight } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';

/**
 * Call first inside a `'use cache'` function: which things it shows, as `project:<id>` or
 * `any:project`. It expires with them and at midnight in Copenhagen, when "days left" and open
 * phases change.
 */
export function cachedUntilChanged(...tags: string[]): void {
  cacheLife('page');
  cacheTag(...tags, `until:${nextCopenhagenMidnight(now()).getTime()}`);
}
