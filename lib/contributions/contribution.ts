/** What a citizen can say, as stored. */
export type ContributionKind = 'proposal' | 'comment' | 'survey_text' | 'hearing_reply' | 'addition';

/** Whom somebody speaks for in a hearing. */
export const speakers = ['citizen', 'association', 'company', 'authority'] as const;
export type SpeaksAs = (typeof speakers)[number];

/** What the writer of a comment can say they are: for, against, or neither. */
export const stances = ['in_favour', 'against', 'neutral'] as const;
export type Stance = (typeof stances)[number];

/** What others see of a sender; `role` is the least exposing and the choice made for them. `erased`: the account is gone. */
export type SenderShown = 'role' | 'name' | 'erased';

/** Why something is hidden: the fixed list citizens can read beside the moderation rules. */
export const hidingReasons = ['personal_data', 'abuse', 'off_topic', 'advertising', 'duplicate', 'unlawful'] as const;
export type HidingReason = (typeof hidingReasons)[number];
