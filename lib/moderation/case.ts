import type { HidingReason } from '@/lib/contributions/contribution';

/** Whether contributions of a phase are checked before or after they become public. */
export type ModerationTiming = 'before' | 'after';

/**
 * What can come of a case. Shown: `published`, `redacted` (passages replaced by marks) and `covered`
 * (another one says it too; both stay). Not shown: `returned` (lies with its author) and `hidden`.
 */
export const outcomes = ['published', 'redacted', 'covered', 'returned', 'hidden'] as const;
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

/** Outcomes their author can appeal; what is returned they answer by sending it again. */
export const appealable: readonly Outcome[] = ['redacted', 'covered', 'hidden'];

/** The reason a case suggests by itself, from what screening noticed first; a person still decides. */
export function suggestedReason(flags: readonly string[]): HidingReason | null {
  return flags.map((flag) => reasonOf[flag]).find((reason) => reason !== undefined) ?? null;
}
