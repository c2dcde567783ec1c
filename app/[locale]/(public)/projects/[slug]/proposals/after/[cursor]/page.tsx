import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { proposalsContent } from '@/app/_participation/contents';
import { ProposalsPage } from '@/app/_participation/proposals-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pageTexts } from '@/lib/web/texts';

type Props = { params: Promise<{ locale: string; slug: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, cursor } = await params;
  const content = await proposalsContent(slug, cursor);
  if (!content) return {};
  const t = await pageTexts('participation.proposals');
  const project = inLocale(content.project, 'title', await pageLocale());
  return pageMetadata({
    page: '/projects/[slug]/proposals/after/[cursor]',
    params: { slug, cursor },
    title: t('titleOlder', { project }),
    hidden: true,
  });
}

export default async function OlderProposals({ params }: Props) {
  const { slug, cursor } = await params;
  const content = await proposalsContent(slug, cursor);
  if (!content) notFound();
  return <ProposalsPage content={content} cursor={cursor} />;
}
