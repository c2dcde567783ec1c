import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { phaseCommentsContent } from '@/app/_participation/contents';
import { orderOfWord, orderParams } from '@/app/_participation/order-words';
import { PhaseCommentsPage } from '@/app/_participation/phase-comments-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/projects/[slug]/comments/[order]';

type Props = { params: Promise<{ locale: string; slug: string; order: string }> };

export const generateStaticParams = () => [{ slug: '-', order: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, order: word } = await params;
  const locale = await pageLocale();
  const order = orderOfWord(word, locale);
  const content = order && (await phaseCommentsContent(slug, order, null));
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  return pageMetadata({
    page,
    params: orderParams(order, { slug }),
    title: t('titleIn', { project: inLocale(content.project, 'title', locale) }),
    hidden: true,
  });
}

export default async function OrderedPhaseComments({ params }: Props) {
  const { slug, order: word } = await params;
  const order = orderOfWord(word, await pageLocale());
  const content = order && (await phaseCommentsContent(slug, order, null));
  if (!content) notFound();
  return <PhaseCommentsPage page={page} params={orderParams(order, { slug })} content={content} order={order} cursor={null} />;
}
