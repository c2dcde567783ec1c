import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { paperContent } from './_paper-content';
import { PaperPage } from './_paper-page';

type Props = { params: Promise<{ slug: string; phase: string }> };

/** White papers come and go: a placeholder, and each page is drawn when first asked for. */
export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, phase } = await params;
  const paper = await paperContent(slug, phase);
  if (!paper) return {};
  const t = await getTranslations('papers');
  return pageMetadata({
    page: '/projects/[slug]/hearings/[phase]/white-paper',
    params: { slug, phase },
    title: t('metaTitle', { hearing: inLocale(paper.content.hearing, 'title', await pageLocale()) }),
    description: t('lede'),
    hidden: paper.content.isExample,
  });
}

/** The white paper of a hearing: what was said, what the municipality remarks, and what changes. */
export default async function WhitePaper({ params }: Props) {
  const { slug, phase } = await params;
  const paper = await paperContent(slug, phase);
  if (!paper) notFound();
  return <PaperPage paper={paper} from={0} />;
}
