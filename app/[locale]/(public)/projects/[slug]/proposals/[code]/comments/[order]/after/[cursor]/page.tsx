import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { proposalContent } from '@/app/_participation/contents';
import { orderOfWord, orderParams } from '@/app/_participation/order-words';
import { ProposalPage } from '@/app/_participation/proposal-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/projects/[slug]/proposals/[code]/comments/[order]/after/[cursor]';

type Props = { params: Promise<{ locale: string; slug: string; code: string; order: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, code, order: word, cursor } = await params;
  const locale = await pageLocale();
  const order = orderOfWord(word, locale);
  const content = order && (await proposalContent(slug, code, order, cursor));
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  return pageMetadata({
    page,
    params: orderParams(order, { slug, code, cursor }),
    title: t('titleMore', { title: content.proposal.title ?? code }),
    hidden: true,
  });
}

export default async function LaterOrderedComments({ params }: Props) {
  const { slug, code, order: word, cursor } = await params;
  const order = orderOfWord(word, await pageLocale());
  const content = order && (await proposalContent(slug, code, order, cursor));
  if (!content) notFound();
  return (
    <ProposalPage
      page={page}
      params={orderParams(order, { slug, code, cursor })}
      content={content}
      order={order}
      cursor={cursor}
    />
  );
}
