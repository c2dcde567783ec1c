import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { paperContent } from '../../_paper-content';
import { PaperPage } from '../../_paper-page';

type Props = { params: Promise<{ slug: string; phase: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, phase, cursor } = await params;
  const paper = await paperContent(slug, phase);
  if (!paper) return {};
  const t = await getTranslations('papers');
  return pageMetadata({
    page: '/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]',
    params: { slug, phase, cursor },
    title: t('titleMore', { hearing: inLocale(paper.content.hearing, 'title', await pageLocale()) }),
    hidden: true,
  });
}

export default async function MoreOfPaper({ params }: Props) {
  const { slug, phase, cursor } = await params;
  const paper = /^[1-9]\d{0,5}$/.test(cursor) ? await paperContent(slug, phase) : null;
  if (!paper || Number(cursor) >= paper.content.rows.length) notFound();
  return <PaperPage paper={paper} from={Number(cursor)} />;
}
