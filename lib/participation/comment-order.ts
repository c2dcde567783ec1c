import { type Cursor, encodeCursor } from '@/lib/platform/cursor';

/** The ways a list of comments can be ordered. By age the list stays as it is while comments are added; by support it moves. */
export const commentOrders = ['oldest', 'newest', 'most_supported'] as const;
export type CommentOrder = (typeof commentOrders)[number];

/** Where a list goes on after a comment. By support, the number stands where the time does. */
export function cursorAfter(order: CommentOrder, { id, at, supports }: { id: string; at: Date; supports: number }): string {
  return encodeCursor({ id, at: order === 'most_supported' ? new Date(supports) : at });
}

/** More supports than anybody will count, and no more than the database can: an address can be written by hand. */
const mostSupports = 2_147_483_647;

/** The number of supports a cursor of the most supported stands for. */
export function supportsOf({ at }: Cursor): number {
  return Math.min(at.getTime(), mostSupports);
}
