import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { VersionBody } from '@/app/_summary-version/version-body';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { versionOfCode } from './_version-content';

type Props = { params: Promise<{ code: string }> };

/** Versions come and stay: a placeholder, and each page is drawn when first asked for. */
export const generateStaticParams = () => [{ code: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const version = await versionOfCode(code);
  if (!version) return {};
  const locale = await pageLocale();
  const t = textsIn(locale, 'summaryVersion.page');
  return pageMetadata({
    page: '/summaries/[code]',
    params: { code },
    title: t('title', { title: version.content.title[locale], number: version.number }),
    description: t('lede'),
    hidden: version.content.isExample || version.withdrawal !== null,
  });
}

/** A published version at the address it is cited by. */
export default async function SummaryVersionPage({ params }: Props) {
  const { code } = await params;
  const version = await versionOfCode(code);
  if (!version) notFound();
  const locale = await pageLocale();
  return (
    <PageShell page="/summaries/[code]" params={{ code }}>
      <VersionBody version={version} hrefOf={(other) => pathTo(locale, '/summaries/[code]', { code: other })} />
    </PageShell>
  );
}
