import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { hearingContent } from './_hearing-content';
import { HearingPage } from './_hearing-page';

type Props = { params: Promise<{ slug: string; phase: string }> };

/** Hearings come and go: a placeholder, and each page is drawn when first asked for. */
export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, phase } = await params;
  const content = await hearingContent(slug, phase);
  if (!content) return {};
  const locale = await pageLocale();
  return pageMetadata({
    page: '/projects/[slug]/hearings/[phase]',
    params: { slug, phase },
    title: inLocale(content.page.phase, 'title', locale),
    description: inLocale(content.page.phase, 'description', locale),
    hidden: content.page.phase.isExample,
  });
}

/** A hearing: what is heard, on what ground, until when, who decides, how to reply, and what others have said. */
export default async function Hearing({ params }: Props) {
  const { slug, phase } = await params;
  const content = await hearingContent(slug, phase);
  if (!content) notFound();
  return <HearingPage content={content} cursor={null} />;
}
