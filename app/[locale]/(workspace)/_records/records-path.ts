import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export const recordsDone = ['registered', 'asked'] as const;

/** The index of a case under what it is narrowed to; what is empty is left out. */
export function recordsPath(locale: Locale, slug: string, asked: Record<string, string | number | undefined> = {}): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])),
  );
  return `${pathTo(locale, '/workspace/projects/[slug]/records', { slug })}${query.size > 0 ? `?${query}` : ''}`;
}
