import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { orderOnProposal } from '@/app/_participation/comment-list';
import { isWithdrawnProposal, proposalContent } from '@/app/_participation/contents';
import { ProposalPage } from '@/app/_participation/proposal-page';
import { WithdrawnProposal } from '@/app/_participation/withdrawn-proposal';
import { pageMetadata } from '@/app/_shell/page-metadata';

type Props = { params: Promise<{ locale: string; slug: string; code: string }> };

export const generateStaticParams = () => [{ slug: '-', code: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, code } = await params;
  const content = await proposalContent(slug, code, orderOnProposal, null);
  if (!content) return {};
  const { title, text, isExample } = content.proposal;
  return pageMetadata({
    page: '/projects/[slug]/proposals/[code]',
    params: { slug, code },
    title: title ?? code,
    description: text.slice(0, 160),
    hidden: isExample,
  });
}

export default async function Proposal({ params }: Props) {
  const { slug, code } = await params;
  const content = await proposalContent(slug, code, orderOnProposal, null);
  if (!content && (await isWithdrawnProposal(slug, code))) return <WithdrawnProposal slug={slug} code={code} />;
  if (!content) notFound();
  return <ProposalPage page="/projects/[slug]/proposals/[code]" params={{ slug, code }} content={content} cursor={null} />;
}
