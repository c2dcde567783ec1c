import type { Locale } from '@/lib/i18n/locale';

/** What every mail about a contribution knows. */
export type AboutContribution = {
  locale: Locale;
  owner: string;
  /** The path page. */
  link: string;
  kind: 'proposal' | 'comment' | 'survey_text';
  code: string;
  /** The project's title in the language of the mail. */
  project: string;
};
