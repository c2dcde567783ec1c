import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AllContributions } from '@/app/_contributions/all-contributions';
import { filterOfWord, filterParams } from '@/app/_contributions/filter-words';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/contributions/[filter]/after/[cursor]';

type Props = { params: Promise<{ locale: string; filter: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { filter: word, cursor } = await params;
  const filter = filterOfWord(word, await pageLocale());
  if (!filter) return {};
  const t = await getTranslations('contributions');
  return pageMetadata({ page, params: filterParams(filter, { cursor }), title: t(`all.${filter}`), hidden: true });
}

export default async function LaterFilteredContributionsPage({ params }: Props) {
  const { filter: word, cursor } = await params;
  const filter = filterOfWord(word, await pageLocale());
  if (!filter) notFound();
  return (
    <PageShell page={page} params={filterParams(filter, { cursor })}>
      <AllContributions filter={filter} cursor={cursor} />
    </PageShell>
  );
}
