import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export const paperTabs = ['rows', 'texts', 'versions'] as const;
export type PaperTab = (typeof paperTabs)[number];

const pages = {
  rows: '/workspace/projects/[slug]/phases/[phase]/white-paper',
  texts: '/workspace/projects/[slug]/phases/[phase]/white-paper/texts',
  versions: '/workspace/projects/[slug]/phases/[phase]/white-paper/versions',
} as const;

export const paperDone = [
  'started',
  'numbered',
  'row',
  'merged',
  'remarked',
  'saved',
  'topic',
  'change',
  'removed',
  'frozen',
  'published',
] as const;
export type PaperDone = (typeof paperDone)[number];

type Place = { project: string; phase: string };

/** A page of a white paper's desk, saying what was just done, at the part that comes next. */
export function paperPath(
  locale: Locale,
  { project, phase }: Place,
  tab: PaperTab,
  done?: PaperDone,
  more: Record<string, string> = {},
) {
  const { anchor, ...query } = more;
  const asked = new URLSearchParams({ ...query, ...(done ? { done } : {}) });
  return `${pathTo(locale, pages[tab], { slug: project, phase })}${asked.size > 0 ? `?${asked}` : ''}${anchor ? `#${anchor}` : ''}`;
}
