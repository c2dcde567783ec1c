import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { phaseCommentsContent } from '@/app/_participation/contents';
import { orderOnPhase, PhaseCommentsPage } from '@/app/_participation/phase-comments-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/projects/[slug]/comments/after/[cursor]';

type Props = { params: Promise<{ locale: string; slug: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, cursor } = await params;
  const content = await phaseCommentsContent(slug, orderOnPhase, cursor);
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  const project = inLocale(content.project, 'title', await pageLocale());
  return pageMetadata({
    page,
    params: { slug, cursor },
    title: t('titleOlder', { project }),
    hidden: true,
  });
}

export default async function OlderPhaseComments({ params }: Props) {
  const { slug, cursor } = await params;
  const content = await phaseCommentsContent(slug, orderOnPhase, cursor);
  if (!content) notFound();
  return <PhaseCommentsPage page={page} params={{ slug, cursor }} content={content} order={orderOnPhase} cursor={cursor} />;
}
