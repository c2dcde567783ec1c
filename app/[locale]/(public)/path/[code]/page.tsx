import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { receiptCodeFrom } from '@/lib/thread/receipt-code';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { QuotedInNotes } from './_notes';
import { PathPaperRow } from './_paper-row';
import { PathBar } from './_path-bar';
import { paperRowContent, pathContent } from './_path-content';
import { PathFoot } from './_path-foot';
import { PathStops } from './_path-stops';
import { PathTop } from './_path-top';
import { UnpublishedPath } from './_unpublished-path';

type Props = { params: Promise<{ locale: string; code: string }> };

/** A page per code is drawn when somebody asks for it. */
export const generateStaticParams = () => [{ code: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const t = await getTranslations('path');
  return pageMetadata({ page: '/path/[code]', params: { code }, title: t('title', { code }), hidden: true });
}

export default async function PathPage({ params }: Props) {
  const { code: typed } = await params;
  const code = receiptCodeFrom(typed);
  if (code === null) notFound();
  if (code !== typed) permanentRedirect(pathTo(await pageLocale(), '/path/[code]', { code }));
  const path = await pathContent(code);
  if (!path) notFound();
  if (path.status !== 'published')
    return (
      <PageShell page="/path/[code]" params={{ code }}>
        <UnpublishedPath code={path.code} status={path.status} />
        <PathFoot code={path.code} />
      </PageShell>
    );
  const row = path.contribution.kind === 'hearing_reply' ? await paperRowContent(path) : null;
  return (
    <PageShell page="/path/[code]" params={{ code }} bar={<PathBar path={path} />}>
      <PathTop path={path} />
      <PathStops path={path} />
      {row ? <PathPaperRow row={row} /> : null}
      <QuotedInNotes path={path} />
      <PathFoot code={path.code} />
    </PageShell>
  );
}
