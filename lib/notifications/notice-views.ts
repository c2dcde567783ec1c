import type { Page } from '@/lib/i18n/paths';
import type { Purpose } from './who-hears';

/** Where a notification leads: a page of ours and what its address needs. */
export type NoticeTarget = { page: Page; params: Record<string, string> };

/** One notification as its reader may see it now. */
export type NoticeView = {
  id: string;
  purpose: Purpose;
  at: Date;
  isRead: boolean;
  /** What kind of thing the reader or somebody else said, where it is about one. */
  said: 'proposal' | 'comment' | 'survey_text' | 'hearing_reply' | 'addition' | null;
  project: { slug: string; titleDa: string; titleEn: string } | null;
  /** The name of what it is about, in one language or in both. */
  title: { text: string; language: string } | { titleDa: string; titleEn: string } | null;
  /** Null when what it told of is not shown any more. */
  target: NoticeTarget | null;
};

export type NoticePageView = {
  notices: NoticeView[];
  /** Where the older ones go on. */
  next: string | null;
  unread: number;
};

/** Counts above this are not told apart: "9+". */
export const mostShown = 9;
