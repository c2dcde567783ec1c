import type { Locale } from '@/lib/i18n/locale';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

type Params<P extends Page> = Exclude<PageParams<P>[0], undefined>;

/** A page's parameters: the same in both languages, or one set for each where the address itself is translated. */
export type ShellParams<P extends Page> = Params<P> | Record<Locale, Params<P>>;

/** The address of a page in a language, whichever way its parameters are given. */
export function addressOf<P extends Page>(locale: Locale, page: P, params?: ShellParams<P>): string {
  const own = params && 'da' in params && typeof params.da === 'object' ? (params as Record<Locale, Params<P>>)[locale] : params;
  return pathTo(locale, page, ...((own ? [own] : []) as PageParams<P>));
}
