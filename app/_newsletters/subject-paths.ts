import type { Locale } from '@/lib/i18n/locale';
import type { Subject } from '@/lib/newsletters/subject';
import { pathTo } from '@/lib/web/paths';

/** The page of what newsletters are about. */
export function subjectPath(locale: Locale, { kind, slug }: Subject): string {
  return kind === 'project' ? pathTo(locale, '/projects/[slug]', { slug }) : pathTo(locale, '/strategy/[theme]', { theme: slug });
}

/** Where all its newsletters stand, and the way to get the next one. */
export function archivePath(locale: Locale, { kind, slug }: Subject): string {
  return kind === 'project'
    ? pathTo(locale, '/projects/[slug]/newsletters', { slug })
    : pathTo(locale, '/strategy/[theme]/newsletters', { theme: slug });
}
