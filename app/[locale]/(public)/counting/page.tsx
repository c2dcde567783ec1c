import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { isDemonstration } from '@/lib/platform/env';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('counting');
  return pageMetadata({ page: '/counting', title: t('title') });
}

/** How every figure is counted, and what in a demonstration is example and what has a source. */
export default function CountingPage() {
  const isExample = isDemonstration();
  return (
    <TextPage
      page="/counting"
      namespace="counting"
      sections={[
        { key: 'contributions', paragraphs: 2 },
        { key: 'answered', paragraphs: 2 },
        { key: 'overdue', paragraphs: 2 },
        { key: 'used', paragraphs: 2 },
        { key: 'supports', paragraphs: 2 },
        { key: 'moderation', paragraphs: 2 },
        { key: 'themes', paragraphs: 3 },
        { key: 'overTime', paragraphs: 2 },
        { key: 'cases', paragraphs: 2 },
        { key: 'days', paragraphs: 1 },
        { key: 'small', paragraphs: 3 },
        ...(isExample ? [{ key: 'eksempler', paragraphs: 3, points: 3 }] : []),
      ]}
    />
  );
}
