/** Whether contributions of a phase are checked before or after they become public. */
export type ModerationTiming = 'before' | 'after';

export const outcomes = ['published', 'hidden'] as const;
export type Outcome = (typeof outcomes)[number];

/** The only reasons for hiding what somebody wrote; the moderation rules explain each of them in public. */
export const hidingReasons = ['personal_data', 'abuse', 'off_topic', 'advertising', 'duplicate', 'unlawful'] as const;
export type HidingReason = (typeof hidingReasons)[number];

/** The reason a case suggests by itself, from what screening noticed; a person still decides. */
export function suggestedReason(flags: readonly string[]): HidingReason | null {
  return flags.length > 0 ? 'personal_data' : null;
}
