import type { Locale } from './locale';
import { pathnames } from './pathnames';

export type Page = keyof typeof pathnames;

type ParamNames<P extends string> = P extends `${string}[${infer Name}]${infer Rest}` ? Name | ParamNames<Rest> : never;
export type PageParams<P extends Page> = [ParamNames<P>] extends [never] ? [] : [params: Record<ParamNames<P>, string>];

/** The public address of a page: `pathTo('en', '/projects/[slug]', { slug })` is `/en/projects/…`. */
export function pathTo<P extends Page>(locale: Locale, page: P, ...[params]: PageParams<P>): string {
  const translated = pathnames[page];
  const pattern: string = typeof translated === 'string' ? translated : translated[locale];
  const given: Record<string, string> = params ?? {};
  const path = pattern.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
  if (locale === 'da') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
