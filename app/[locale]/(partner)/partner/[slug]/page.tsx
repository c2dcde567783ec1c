import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getEngagementSummary } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { signedInOnly } from '../../_signed-in-only';
import { SummaryFigures } from './_summary-figures';
import { SummaryNumbers } from './_summary-numbers';
import { SummaryOutcome } from './_summary-outcome';
import { SummaryRules } from './_summary-rules';
import { SummarySurveys } from './_summary-surveys';
import { SummaryTop } from './_summary-top';

export const generateStaticParams = () => [{ slug: '-' }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { slug } = await params;
  const summary = await getEngagementSummary(await currentActor(), slug, now());
  if (!summary) return {};
  const t = await getTranslations('partner.summary');
  const project = inLocale(summary.project, 'title', await pageLocale());
  return { title: t('title', { project }), robots: { index: false } };
}

export default async function SummaryPage({ params }: Props) {
  const { slug } = await params;
  const actor = await signedInOnly('/partner/[slug]', { slug });
  const summary = await getEngagementSummary(actor, slug, now());
  if (!summary) notFound();
  return (
    <PageShell page="/partner/[slug]" params={{ slug }}>
      <SummaryTop summary={summary} />
      <SummaryNumbers summary={summary} />
      <SummaryFigures summary={summary} />
      <SummarySurveys summary={summary} />
      <SummaryOutcome summary={summary} />
      <SummaryRules summary={summary} isPartner={actor.kind === 'partner'} />
    </PageShell>
  );
}
