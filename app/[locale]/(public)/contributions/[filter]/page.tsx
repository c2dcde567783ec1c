import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AllContributions } from '@/app/_contributions/all-contributions';
import { filterOfWord, filterParams } from '@/app/_contributions/filter-words';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/contributions/[filter]';

type Props = { params: Promise<{ locale: string; filter: string }> };

export const generateStaticParams = () => [{ filter: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { filter: word } = await params;
  const filter = filterOfWord(word, await pageLocale());
  if (!filter) return {};
  const t = await getTranslations('contributions');
  return pageMetadata({ page, params: filterParams(filter, {}), title: t(`all.${filter}`) });
}

export default async function FilteredContributionsPage({ params }: Props) {
  const { filter: word } = await params;
  const filter = filterOfWord(word, await pageLocale());
  if (!filter) notFound();
  return (
    <PageShell page={page} params={filterParams(filter, {})}>
      <AllContributions filter={filter} cursor={null} />
    </PageShell>
  );
}
