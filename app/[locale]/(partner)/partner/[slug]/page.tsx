import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/app/_shell/page-shell';
import { keptSummary } from '@/app/_summary/kept-summary';
import { SummaryBlocks } from '@/app/_summary/summary-blocks';
import { SummaryComparison } from '@/app/_summary/summary-comparison';
import { SummaryLimits } from '@/app/_summary/summary-limits';
import { type SummaryParams, wantedSummary } from '@/app/_summary/wanted-summary';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getSummaryChoices, getSummaryScope } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { signedInOnly } from '../../_signed-in-only';
import { SummaryCite } from './_summary-cite';
import { SummaryTop } from './_summary-top';

export const generateStaticParams = () => [{ slug: '-' }];

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SummaryParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { slug } = await params;
  const scope = await getSummaryScope(await currentActor(), { slug }, now());
  if (!scope) return {};
  const t = await getTranslations('partner.summary');
  return { title: t('title', { project: inLocale(scope, 'title', await pageLocale()) }), robots: { index: false } };
}

/** The summary of a project: whole, of a part, or two side by side. */
export default async function SummaryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await signedInOnly('/partner/[slug]', { slug });
  const given = await searchParams;
  const { main, beside } = wantedSummary(slug, given);
  const [summary, other, choices] = await Promise.all([
    keptSummary(actor, main),
    beside ? keptSummary(actor, beside) : undefined,
    getSummaryChoices(actor, slug, now()),
  ]);
  if (!summary || !choices || other === null) notFound();
  const locale = await pageLocale();
  return (
    <PageShell page="/partner/[slug]" params={{ slug }}>
      <SummaryTop summary={summary} isCompared={other !== undefined}>
        <SummaryLimits choices={choices} given={given} action={pathTo(locale, '/partner/[slug]', { slug })} locale={locale} />
      </SummaryTop>
      {other ? (
        <SummaryComparison sides={[summary, other]} locale={locale} />
      ) : (
        <SummaryBlocks blocks={summary.blocks} locale={locale} />
      )}
      <SummaryCite summary={summary} isPartner={actor.kind === 'partner'} />
    </PageShell>
  );
}
