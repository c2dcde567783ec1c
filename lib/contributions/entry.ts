/** How what an officer wrote down reached the municipality. */
export const entryChannels = ['letter', 'meeting', 'phone', 'in_person'] as const;
export type EntryChannel = (typeof entryChannels)[number];
