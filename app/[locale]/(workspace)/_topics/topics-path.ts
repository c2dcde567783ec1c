import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export const topicsDone = ['saved', 'placed', 'removed', 'confirm', 'dismiss'] as const;

type Asked = { filter?: string; after?: string; done?: (typeof topicsDone)[number]; anchor?: string };

/** The page a project's contributions are sorted on. */
export function topicsPath(locale: Locale, slug: string, { anchor, ...asked }: Asked = {}): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  return `${pathTo(locale, '/workspace/projects/[slug]/topics', { slug })}${query.size > 0 ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`;
}
