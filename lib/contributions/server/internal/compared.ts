/** What a text is compared with: the latest contributions placed by hand, the letters of each, and how like they must be. */
export const compared = { others: 40, letters: 600, likeness: 0.35 } as const;
