import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/app/_shell/page-shell';
import { SummaryBlocks } from '@/app/_summary/summary-blocks';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getSummaryContent, getSummaryTitle } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { signedInOnly } from '../../_signed-in-only';
import { SummaryCite } from './_summary-cite';
import { SummaryTop } from './_summary-top';

export const generateStaticParams = () => [{ slug: '-' }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { slug } = await params;
  const title = await getSummaryTitle(await currentActor(), slug, now());
  if (!title) return {};
  const t = await getTranslations('partner.summary');
  return { title: t('title', { project: title[await pageLocale()] }), robots: { index: false } };
}

export default async function SummaryPage({ params }: Props) {
  const { slug } = await params;
  const actor = await signedInOnly('/partner/[slug]', { slug });
  const summary = await getSummaryContent(actor, { slug }, now());
  if (!summary) notFound();
  return (
    <PageShell page="/partner/[slug]" params={{ slug }}>
      <SummaryTop summary={summary} />
      <SummaryBlocks blocks={summary.blocks} locale={await pageLocale()} />
      <SummaryCite summary={summary} isPartner={actor.kind === 'partner'} />
    </PageShell>
  );
}
