import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { decodeCursor } from '@/lib/platform/cursor';
import { LogPage, moderationLogContent } from '../../_log-page';

type OlderProps = { params: Promise<{ cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: OlderProps): Promise<Metadata> {
  const t = await getTranslations('moderationLog');
  const page = '/moderation/log/after/[cursor]' as const;
  return pageMetadata({ page, params: await params, title: t('heading'), hidden: true });
}

/** Older lines of the public log. */
export default async function OlderModerationLogPage({ params }: OlderProps) {
  const { cursor } = await params;
  if (!decodeCursor(cursor)) notFound();
  const log = await moderationLogContent(cursor, null);
  if (log.lines.length === 0) notFound();
  return (
    <PageShell page="/moderation/log/after/[cursor]" params={{ cursor }}>
      <LogPage log={log} rule={null} isFirst={false} />
    </PageShell>
  );
}
