import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

/** The effects on the page of a project in the workspace, saying what was just done. */
export function effectsPath(locale: Locale, project: string, effect: 'measured' | 'corrected'): string {
  return `${pathTo(locale, '/workspace/projects/[slug]', { slug: project })}?effect=${effect}#effects`;
}

/** Which field a refused effect belongs to. */
export const effectFieldOf = { measuredInFuture: 'measuredOn', themeNotFound: 'themeId' } as const;
