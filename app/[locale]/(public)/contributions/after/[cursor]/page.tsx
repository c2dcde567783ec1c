import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AllContributions } from '@/app/_contributions/all-contributions';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';

type Props = { params: Promise<{ locale: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cursor } = await params;
  const t = await getTranslations('contributions');
  return pageMetadata({ page: '/contributions/after/[cursor]', params: { cursor }, title: t('all.all'), hidden: true });
}

export default async function LaterContributionsPage({ params }: Props) {
  const { cursor } = await params;
  return (
    <PageShell page="/contributions/after/[cursor]" params={{ cursor }}>
      <AllContributions filter="all" cursor={cursor} />
    </PageShell>
  );
}
