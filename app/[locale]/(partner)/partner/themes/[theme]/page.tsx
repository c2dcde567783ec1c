import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PageShell } from '@/app/_shell/page-shell';
import { keptSummary } from '@/app/_summary/kept-summary';
import { SummaryBlocks } from '@/app/_summary/summary-blocks';
import { plainDate } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { signedInOnly } from '../../../_signed-in-only';

export const generateStaticParams = () => [{ theme: '-' }];

type Props = { params: Promise<{ theme: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  const t = await getTranslations('partner.list');
  return { title: t('title'), robots: { index: false } };
}

/** The summary of a theme over the projects under it, for those with a grant. For everybody else there is none. */
export default async function ThemeSummaryPage({ params }: Props) {
  const { theme } = await params;
  const actor = await signedInOnly('/partner/themes/[theme]', { theme });
  const summary = await keptSummary(actor, { theme });
  if (!summary) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const to = plainDate(summary.to, locale);
  return (
    <PageShell page="/partner/themes/[theme]" params={{ theme }}>
      <div className="wrap band">
        <p className="soft">{textsIn(locale, 'partner.list')('theme')}</p>
        <h1>{summary.title[locale]}</h1>
        <p className="lede">
          {t('lede')} {summary.from ? t('period', { from: plainDate(summary.from, locale), to }) : t('periodNone', { to })}
        </p>
      </div>
      <SummaryBlocks blocks={summary.blocks} locale={locale} />
      {actor.kind === 'partner' ? (
        <p className="wrap band">
          <LocalLink to="/partner">{t('back')}</LocalLink>
        </p>
      ) : null}
    </PageShell>
  );
}
