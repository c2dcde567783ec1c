/** Replies a page of a published paper shows. */
export const paperPageSize = 50;

/** How many replies stand before the page on which the one at this place of the list is. */
export function pageStart(at: number): number {
  return Math.floor(at / paperPageSize) * paperPageSize;
}
