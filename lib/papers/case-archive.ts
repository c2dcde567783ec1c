/** How long an archive lies ready to be fetched. */
export const archiveKeptHours = 24;

/** Since when an archive that can still be fetched must have been ready. */
export function archivesKeptSince(now: Date): Date {
  return new Date(now.getTime() - archiveKeptHours * 3_600_000);
}
