import type { HidingReason } from '@/lib/contributions/contribution';

/** Whether contributions of a phase are checked before or after they become public. */
export type ModerationTiming = 'before' | 'after';

export const outcomes = ['published', 'hidden'] as const;
export type Outcome = (typeof outcomes)[number];

/** The reason a case suggests by itself, from what screening noticed; a person still decides. */
export function suggestedReason(flags: readonly string[]): HidingReason | null {
  return flags.length > 0 ? 'personal_data' : null;
}
