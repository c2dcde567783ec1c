import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export const strategyDeeds = ['themeEntered', 'initiativeEntered', 'changed', 'wordsSaved', 'succeeded'] as const;
type Deed = (typeof strategyDeeds)[number];

/** The plan in the workspace, saying what was just done. */
export const strategyPath = (locale: Locale, done: Deed) => `${pathTo(locale, '/workspace/strategy')}?done=${done}`;

/** A theme in the workspace, saying what was just done. */
export const themePath = (locale: Locale, theme: string, done: Deed) =>
  `${pathTo(locale, '/workspace/strategy/themes/[theme]', { theme })}?done=${done}`;

/** An initiative in the workspace, saying what was just done. */
export const initiativePath = (locale: Locale, initiative: string, done: Deed) =>
  `${pathTo(locale, '/workspace/strategy/initiatives/[initiative]', { initiative })}?done=${done}`;
