import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CommentPage } from '@/app/_participation/comment-page';
import { commentContent } from '@/app/_participation/contents';
import { pageMetadata } from '@/app/_shell/page-metadata';

type Props = { params: Promise<{ locale: string; code: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, cursor } = await params;
  const t = await getTranslations('participation.comments');
  return pageMetadata({
    page: '/comments/[code]/after/[cursor]',
    params: { code, cursor },
    title: t('commentTitle', { code }),
    hidden: true,
  });
}

export default async function LaterReplies({ params }: Props) {
  const { code, cursor } = await params;
  const content = await commentContent(code, cursor);
  if (!content) notFound();
  return <CommentPage code={code} content={content} cursor={cursor} />;
}
