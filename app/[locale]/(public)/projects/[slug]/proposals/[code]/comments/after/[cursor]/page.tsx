import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { proposalContent } from '@/app/_participation/contents';
import { ProposalPage } from '@/app/_participation/proposal-page';
import { pageMetadata } from '@/app/_shell/page-metadata';

type Props = { params: Promise<{ locale: string; slug: string; code: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, code, cursor } = await params;
  const content = await proposalContent(slug, code, cursor);
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  return pageMetadata({
    page: '/projects/[slug]/proposals/[code]/comments/after/[cursor]',
    params: { slug, code, cursor },
    title: t('titleMore', { title: content.proposal.title ?? code }),
    hidden: true,
  });
}

export default async function MoreComments({ params }: Props) {
  const { slug, code, cursor } = await params;
  const content = await proposalContent(slug, code, cursor);
  if (!content) notFound();
  return <ProposalPage content={content} cursor={cursor} />;
}
