import type { Page } from '@/lib/web/paths';

/** One visit of the crawl: which page, seen by whom, with which parameters. */
export type Visit = { page: Page; as: Visitor; params: Record<string, string> };
export type Visitor = 'anonymous' | 'demo-citizen' | 'demo-manager' | 'demo-partner' | 'demo-administrator';

export const visit = (page: Page, as: Visitor = 'anonymous', params: Record<string, string> = {}): Visit => ({
  page,
  as,
  params,
});
