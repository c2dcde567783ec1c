import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { phaseCommentsContent } from '@/app/_participation/contents';
import { orderOnPhase, PhaseCommentsPage } from '@/app/_participation/phase-comments-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/projects/[slug]/comments';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const content = await phaseCommentsContent(slug, orderOnPhase, null);
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  const project = inLocale(content.project, 'title', await pageLocale());
  return pageMetadata({
    page,
    params: { slug },
    title: t('titleIn', { project }),
    hidden: content.project.isExample,
  });
}

export default async function PhaseComments({ params }: Props) {
  const { slug } = await params;
  const content = await phaseCommentsContent(slug, orderOnPhase, null);
  if (!content) notFound();
  return <PhaseCommentsPage page={page} params={{ slug }} content={content} order={orderOnPhase} cursor={null} />;
}
