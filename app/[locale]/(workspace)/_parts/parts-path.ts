import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

type Part = 'facts' | 'place' | 'documents' | 'meetings' | 'news' | 'people';

/** A list of what belongs to a project, saying what was just done. */
export function partsPath(locale: Locale, slug: string, part: Part, done: string): string {
  return `${pathTo(locale, `/workspace/projects/[slug]/${part}`, { slug })}?done=${done}`;
}
