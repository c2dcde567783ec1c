/** What of the contributions somebody wants to see: all, or those that still lack something. */
export const workFilters = ['all', 'unanswered', 'unused', 'hidden'] as const;
export type WorkFilter = (typeof workFilters)[number];
