import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getSummarySharing } from '@/lib/insight/server/sharing-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { composedOrNothing, composersOnly } from '../../../../_summaries/composers-only';
import { EmbedSection } from '../../../../_summaries/embed-section';
import { LinkSection } from '../../../../_summaries/link-section';
import { ScheduleSection } from '../../../../_summaries/schedule-section';
import { SummaryPage } from '../../../../_summaries/summary-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composing');
  return { title: t('heading'), robots: { index: false } };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

/** How a summary leaves the municipality: links for those without an account, frames on other sites, and each month to partners. */
export default async function SharingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const employee = await composersOnly('/workspace/summaries/[id]/sharing', { id });
  const summary = await composedOrNothing(employee, id);
  const sharing = await getSummarySharing(employee, id, now());
  if (!sharing) notFound();
  const { done } = await searchParams;
  const locale = await pageLocale();
  const shared = { summary, sharing, locale, path: pathTo(locale, '/workspace/summaries/[id]/sharing', { id }) };
  return (
    <SummaryPage employee={employee} summary={summary} tab="sharing" done={done}>
      <LinkSection {...shared} />
      <EmbedSection {...shared} />
      <ScheduleSection {...shared} />
    </SummaryPage>
  );
}
