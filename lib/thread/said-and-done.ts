import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';

/** Something a citizen said beside what came of it. */
export type SaidAndDoneView = {
  code: string;
  title: string | null;
  text: string;
  language: Locale;
  isExample: boolean;
  use: Use;
  reason: string;
  project: { slug: string; titleDa: string; titleEn: string };
};
