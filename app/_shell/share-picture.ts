import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

/** The picture of a page for those who share it: its project's, its theme's, or the site's own; and what it shows, in words. */
export function sharePicture(page: string, params: object | undefined, locale: Locale): { url: string; alt: string } {
  const t = textsIn(locale, 'sharing');
  const named = (key: string) => (params && key in params ? String(Object(params)[key]) : null);
  const project = page.startsWith('/projects/[slug]') ? named('slug') : null;
  const theme = page.startsWith('/strategy/[theme]') ? named('theme') : null;
  if (project) return { url: address(locale, 'projects', project), alt: t('altProject') };
  if (theme) return { url: address(locale, 'themes', theme), alt: t('altTheme') };
  return { url: address(locale, 'site', 'traaden'), alt: t('altSite') };
}

const address = (locale: Locale, kind: string, name: string) => `/api/share/${locale}/${kind}/${encodeURIComponent(name)}.png`;
