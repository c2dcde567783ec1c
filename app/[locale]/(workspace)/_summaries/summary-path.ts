import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

/** What has been done, as the page one comes to says it. */
export const summaryDeeds = [
  'started',
  'renamed',
  'arranged',
  'written',
  'templateSaved',
  'templateRemoved',
  'frozen',
  'published',
  'withdrawn',
  'scheduled',
  'linkRevoked',
  'embedMade',
  'embedRevoked',
] as const;
export type SummaryDeed = (typeof summaryDeeds)[number];

const pages = {
  parts: '/workspace/summaries/[id]',
  versions: '/workspace/summaries/[id]/versions',
  sharing: '/workspace/summaries/[id]/sharing',
} as const;

export const summaryPath = (locale: Locale, id: string, tab: keyof typeof pages, done: SummaryDeed, anchor = '') =>
  `${pathTo(locale, pages[tab], { id })}?done=${done}${anchor}`;

export const summariesPath = (locale: Locale, done: SummaryDeed) => `${pathTo(locale, '/workspace/summaries')}?done=${done}`;
