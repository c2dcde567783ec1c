import type { Locale } from '@/lib/i18n/locale';

export type TopicView = { id: string; nameDa: string; nameEn: string; keywords: string[] };

/** A topic with how many contributions people have placed under it. */
export type CountedTopicView = TopicView & { count: number };

/** Why a topic is suggested: words of it that stand in the text, or a contribution placed under it that says nearly the same. */
export type TopicSuggestionView = { topicId: string; words: string[]; like: string | null };

/** The same for a theme of the plan in force. */
export type ThemeSuggestionView = { themeId: string; words: string[]; like: string | null };

/** A contribution as the people who sort them by topic list it. */
export type TopicWorkView = {
  code: string;
  kind: string;
  /** The number of a hearing reply. */
  number: number | null;
  title: string | null;
  excerpt: string;
  language: Locale;
  isExample: boolean;
  topicIds: string[];
  themeIds: string[];
  suggestions: TopicSuggestionView[];
  themeSuggestions: ThemeSuggestionView[];
};

/** How often people have agreed with what was suggested, and how often not. */
export type SuggestionAgreementView = { confirmed: number; dismissed: number };

export const topicFilters = ['all', 'without', 'suggested'] as const;
export type TopicFilter = (typeof topicFilters)[number];
