import type { DeliveryState } from './delivery-views';

/** How many mails are sent for one reason and in one state, and since when the oldest of them waits. */
export type QueueLineView = { purpose: string; state: DeliveryState; count: number; oldestAt: Date };

/** A mail that waits for a person. Its address only as far as somebody who knows it can tell. */
export type StuckMailView = {
  id: string;
  purpose: string;
  masked: string;
  attempts: number;
  lastError: string;
  createdAt: Date;
  /** How many mails leave in the same request, this one among them. */
  together: number;
};

export type SuppressedView = { id: string; masked: string; reason: 'bounced' | 'complained' | 'provider'; suppressedAt: Date };

/** A decision somebody has a right to hear of, which no mail could carry to them. */
export type UnreachedView = {
  /** True when a letter lies ready to be sent by hand. */
  hasLetter: boolean;
  id: string;
  purpose: string;
  state: DeliveryState;
  createdAt: Date;
  contribution: { code: string } | null;
};
