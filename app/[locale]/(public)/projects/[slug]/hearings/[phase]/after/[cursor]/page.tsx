import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { hearingContentAfter } from '../../_hearing-content';
import { HearingPage } from '../../_hearing-page';

type Props = { params: Promise<{ slug: string; phase: string; cursor: string }> };

export const dynamic = 'force-dynamic';

const contentAfter = cache(hearingContentAfter);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, phase, cursor } = await params;
  const content = await contentAfter(slug, phase, cursor);
  if (!content) return {};
  const t = await getTranslations('hearing.replies');
  return pageMetadata({
    page: '/projects/[slug]/hearings/[phase]/after/[cursor]',
    params: { slug, phase, cursor },
    title: t('titleMore', { hearing: inLocale(content.page.phase, 'title', await pageLocale()) }),
    hidden: true,
  });
}

export default async function MoreReplies({ params }: Props) {
  const { slug, phase, cursor } = await params;
  const content = await contentAfter(slug, phase, cursor);
  if (!content) notFound();
  return <HearingPage content={content} cursor={cursor} />;
}
