/** What somebody can ask about their own data (GDPR articles 15, 16, 17 and 21). */
export const requestKinds = ['access', 'erasure', 'rectification', 'objection'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** How a request reached the municipality; `platform` is the person's own page. */
export const requestChannels = ['letter', 'mail', 'phone', 'in_person'] as const;
export type RequestChannel = (typeof requestChannels)[number] | 'platform';

export type RequestOutcome = 'done' | 'partly' | 'refused' | 'withdrawn';

/** Days within which a request is answered (GDPR article 12, 3: one month; the shorter reading). */
export const answerDays = 30;
/** Days in which somebody can think again before their account is erased. */
export const erasureWaitDays = 7;
/** How long a copy of one's data lies ready, and how long and how often its link opens it. */
export const exportKeptHours = 24;
export const linkMinutes = 15;
export const linkUses = 2;

const dayMs = 86_400_000;

export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs);

/** Whole days until a request must be answered; negative when that has passed. */
export function daysLeft(dueAt: Date, at: Date): number {
  return Math.ceil((dueAt.getTime() - at.getTime()) / dayMs);
}

/** A copy that was ready before this is not opened any more. */
export const exportsKeptSince = (at: Date): Date => new Date(at.getTime() - exportKeptHours * 3_600_000);

/** Why a contribution stays in the record when its author is erased (arkivloven, offentlighedsloven § 13, forvaltningsloven). */
export const keptReasons = ['heard', 'answered', 'used', 'appealed'] as const;
export type KeptReason = (typeof keptReasons)[number];
