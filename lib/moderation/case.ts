import type { HidingReason } from '@/lib/contributions/contribution';

/** Whether contributions of a phase are checked before or after they become public. */
export type ModerationTiming = 'before' | 'after';

export const outcomes = ['published', 'hidden'] as const;
export type Outcome = (typeof outcomes)[number];

const personal = new Set(['cpr_false_alarm', 'email', 'phone']);

/** The reason a case suggests by itself, from what screening noticed; a person still decides. */
export function suggestedReason(flags: readonly string[]): HidingReason | null {
  if (flags.some((flag) => personal.has(flag))) return 'personal_data';
  return flags.includes('duplicate') ? 'duplicate' : null;
}
