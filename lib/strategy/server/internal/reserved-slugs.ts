/** Addresses under the strategy that are pages of their own, in both languages; no theme can have them. */
export const reservedSlugs: readonly string[] = ['planer', 'plans', 'tidslinje', 'timeline'];
