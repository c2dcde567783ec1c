import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AllContributions } from '@/app/_contributions/all-contributions';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('contributions');
  return pageMetadata({ page: '/contributions', title: t('all.all'), description: t('all.text'), feed: '/feed.atom' });
}

export default function ContributionsPage() {
  return (
    <PageShell page="/contributions">
      <AllContributions filter="all" cursor={null} />
    </PageShell>
  );
}
