/** More would be no priorities. */
export const mostVotes = 20;

/** When everybody sees how many votes each proposal has: when the phase is over, or at once. */
export const votesShown = ['after', 'at_once'] as const;
export type VotesShown = (typeof votesShown)[number];
