import '@/app/_ui/styles/partner.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VersionParts } from '@/app/_summary-version/version-parts';
import { Banner } from '@/app/_ui/banner';
import { getSummaryPreview } from '@/lib/insight/server/composed-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { composedOrNothing, composersOnly } from '../../../../_summaries/composers-only';
import { SummaryPage } from '../../../../_summaries/summary-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composing');
  return { title: t('heading'), robots: { index: false } };
}

type Props = { params: Promise<{ id: string }> };

/** What the summary would say if it were frozen now. */
export default async function PreviewPage({ params }: Props) {
  const { id } = await params;
  const employee = await composersOnly('/workspace/summaries/[id]/preview', { id });
  const summary = await composedOrNothing(employee, id);
  const preview = await getSummaryPreview(employee, id, now());
  const t = await getTranslations('composing');
  return (
    <SummaryPage employee={employee} summary={summary} tab="preview">
      <Banner>{preview ? t('previewText') : t('previewNone')}</Banner>
      {preview ? <VersionParts parts={preview.parts} locale={await pageLocale()} /> : null}
    </SummaryPage>
  );
}
