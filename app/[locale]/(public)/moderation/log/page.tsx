import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { LogPage, moderationLogContent } from './_log-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderationLog');
  return pageMetadata({ page: '/moderation/log', title: t('heading'), description: t('text') });
}

/** The public log of what is hidden or redacted. */
export default async function ModerationLogPage() {
  return (
    <PageShell page="/moderation/log">
      <LogPage log={await moderationLogContent(null, null)} rule={null} isFirst />
    </PageShell>
  );
}
