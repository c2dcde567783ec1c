import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { listDecisions } from '@/lib/decisions/server/decision-queries';
import { locales } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { env, isDemonstration } from '@/lib/platform/env';
import { listProjects } from '@/lib/projects/server/project-queries';
import { listThemes } from '@/lib/strategy/server/plan-queries';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

const fixedPages = [
  '/',
  '/projects',
  '/strategy',
  '/decisions',
  '/path',
  '/counting',
  '/open-data',
  '/privacy',
  '/moderation',
  '/moderation/log',
  '/cookies',
  '/was',
] as const;

/** Every page that stands for itself, in both languages. A demonstration has none: its pages are examples. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  if (isDemonstration()) return [];
  const [projects, decisions, themes] = await Promise.all([listProjects(now()), listDecisions(), listThemes()]);
  const real = <Row extends { isExample: boolean }>(rows: Row[]) => rows.filter((row) => !row.isExample);
  return [
    ...fixedPages.map((page) => entry(page)),
    ...themes.map(({ slug }) => entry('/strategy/[theme]', { theme: slug })),
    ...real(projects).map(({ slug }) => entry('/projects/[slug]', { slug })),
    ...real(decisions).map(({ slug }) => entry('/decisions/[slug]', { slug })),
  ];
}

function entry<P extends Page>(page: P, ...params: PageParams<P>): MetadataRoute.Sitemap[number] {
  const address = (locale: (typeof locales)[number]) => `${env().TRAADEN_URL}${pathTo(locale, page, ...params)}`;
  return {
    url: address('da'),
    alternates: { languages: Object.fromEntries(locales.map((locale) => [locale, address(locale)])) },
  };
}
