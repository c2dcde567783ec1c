import { type Locale, locales } from '@/lib/i18n/locale';
import { type Page, type PageParams, pathTo } from '@/lib/i18n/paths';
import { env } from '@/lib/platform/env';

/** Of a key made of two names: `project.phase`. Names hold no full stop. */
export function namesIn(key: string): { first: string; second: string } {
  const at = key.indexOf('.');
  return at === -1 ? { first: key, second: '' } : { first: key.slice(0, at), second: key.slice(at + 1) };
}

/** Where the rows of a list named by one column go on, or the one row with a key. */
export function fromKey<Column extends string>(column: Column, { after, key }: { after?: string; key?: string }) {
  if (key !== undefined) return { [column]: key } as Record<Column, string>;
  return after === undefined ? {} : ({ [column]: { gt: after } } as Record<Column, { gt: string }>);
}

/** The same for rows named by their project and a slug within it. */
export function fromKeyInProject({ after, key }: { after?: string; key?: string }) {
  if (key !== undefined) {
    const { first, second } = namesIn(key);
    return { project: { slug: first }, slug: second };
  }
  if (after === undefined) return {};
  const { first, second } = namesIn(after);
  return { OR: [{ project: { slug: { gt: first } } }, { project: { slug: first }, slug: { gt: second } }] };
}

/** The addresses of a page in both languages. */
export function pagesOf<P extends Page>(page: P, ...params: PageParams<P>): Record<Locale, string> {
  const [da, en] = locales.map((locale) => `${env().TRAADEN_URL}${pathTo(locale, page, ...params)}`);
  return { da: da ?? '', en: en ?? '' };
}
