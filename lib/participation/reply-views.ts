import type { SpeaksAs } from '@/lib/contributions/contribution';
import type { Locale } from '@/lib/i18n/locale';

export const replyFilters = ['all', 'timely', 'late', 'authority', 'objection'] as const;
export type ReplyFilter = (typeof replyFilters)[number];

export type ObjectionView = {
  recordedAt: Date;
  settlement: 'agreed' | 'dropped' | null;
  settledReason: string | null;
  settledAt: Date | null;
};

/** A hearing reply as the people who work with it list it. */
export type ReplyLineView = {
  code: string;
  /** In the order received; never changes. */
  number: number;
  receivedAt: Date;
  isLate: boolean;
  speaksAs: SpeaksAs;
  organisation: string | null;
  /** Where the sender chose to be named and may be. */
  senderName: string | null;
  excerpt: string;
  language: Locale;
  state: 'unconfirmed' | 'waiting' | 'published' | 'hidden' | 'withdrawn';
  files: number;
  isExample: boolean;
  objection: ObjectionView | null;
};

export type ReplyPageView = { lines: ReplyLineView[]; next: number | null };

/** Sender's own receipt. */
export type OwnReplyView = { code: string; number: number; receivedAt: Date; isLate: boolean; isPublished: boolean };
