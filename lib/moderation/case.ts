import type { HidingReason } from '@/lib/contributions/contribution';

/** Whether contributions of a phase are checked before or after they become public. */
export type ModerationTiming = 'before' | 'after';

export const outcomes = ['published', 'hidden'] as const;
export type Outcome = (typeof outcomes)[number];

const reasonOf: Record<string, HidingReason> = {
  cpr_false_alarm: 'personal_data',
  email: 'personal_data',
  phone: 'personal_data',
  bank: 'personal_data',
  abuse: 'abuse',
  links: 'advertising',
  duplicate: 'duplicate',
};

/** The reason a case suggests by itself, from what screening noticed first; a person still decides. */
export function suggestedReason(flags: readonly string[]): HidingReason | null {
  return flags.map((flag) => reasonOf[flag]).find((reason) => reason !== undefined) ?? null;
}
