import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { phaseCommentsContent } from '@/app/_participation/contents';
import { orderOfWord, orderParams } from '@/app/_participation/order-words';
import { PhaseCommentsPage } from '@/app/_participation/phase-comments-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/projects/[slug]/comments/[order]/after/[cursor]';

type Props = { params: Promise<{ locale: string; slug: string; order: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, order: word, cursor } = await params;
  const locale = await pageLocale();
  const order = orderOfWord(word, locale);
  const content = order && (await phaseCommentsContent(slug, order, cursor));
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  return pageMetadata({
    page,
    params: orderParams(order, { slug, cursor }),
    title: t('titleIn', { project: inLocale(content.project, 'title', locale) }),
    hidden: true,
  });
}

export default async function LaterOrderedPhaseComments({ params }: Props) {
  const { slug, order: word, cursor } = await params;
  const order = orderOfWord(word, await pageLocale());
  const content = order && (await phaseCommentsContent(slug, order, cursor));
  if (!content) notFound();
  return (
    <PhaseCommentsPage
      page={page}
      params={orderParams(order, { slug, cursor })}
      content={content}
      order={order}
      cursor={cursor}
    />
  );
}
