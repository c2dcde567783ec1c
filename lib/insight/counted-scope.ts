import type { Bilingual } from '@/lib/i18n/locale';
import type { SummaryContent } from './summary-content';

/** What a summary counts, for somebody who may see it. */
export type CountedScope = Bilingual<'title'> & {
  of: SummaryContent['of'];
  isExample: boolean;
  organisations: SummaryContent['organisations'];
  phase: (Bilingual<'title'> & { id: string; slug: string }) | null;
  period: { from: string | null; to: string | null } | null;
};
