import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { siteData } from '@/app/_shell/organisation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { StructuredData } from '@/app/_shell/structured-data';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { Figures } from './_figures';
import { Hero } from './_hero';
import { openContent, saidContent } from './_home-content';
import { OneWay } from './_one-way';
import { SaidAndDone } from './_said-and-done';
import { ThemeStrands } from './_theme-strands';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  const description = t('lede', { place: municipality().placeName });
  return pageMetadata({ page: '/', title: t('heading'), description, feed: '/feed.atom', calendar: '/calendar.ics' });
}

/** What you can influence now, and whether it is worth it. */
export default async function FrontPage() {
  const [open, said] = await Promise.all([openContent(), saidContent()]);
  return (
    <PageShell page="/">
      <StructuredData data={siteData(await pageLocale())} />
      <Hero {...open} />
      {said.path ? <OneWay path={said.path} /> : null}
      <ThemeStrands themes={said.themes} />
      <SaidAndDone items={said.saidAndDone} />
      <Figures figures={said.figures} />
    </PageShell>
  );
}
