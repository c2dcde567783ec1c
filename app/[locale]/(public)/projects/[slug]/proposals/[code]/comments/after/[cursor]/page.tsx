import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { orderOnProposal } from '@/app/_participation/comment-list';
import { proposalContent } from '@/app/_participation/contents';
import { ProposalPage } from '@/app/_participation/proposal-page';
import { pageMetadata } from '@/app/_shell/page-metadata';

const page = '/projects/[slug]/proposals/[code]/comments/after/[cursor]';

type Props = { params: Promise<{ locale: string; slug: string; code: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, code, cursor } = await params;
  const content = await proposalContent(slug, code, orderOnProposal, cursor);
  if (!content) return {};
  const t = await getTranslations('participation.comments');
  return pageMetadata({
    page,
    params: { slug, code, cursor },
    title: t('titleMore', { title: content.proposal.title ?? code }),
    hidden: true,
  });
}

export default async function MoreComments({ params }: Props) {
  const { slug, code, cursor } = await params;
  const content = await proposalContent(slug, code, orderOnProposal, cursor);
  if (!content) notFound();
  return <ProposalPage page={page} params={{ slug, code, cursor }} content={content} cursor={cursor} />;
}
