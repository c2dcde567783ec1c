import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { noteContent } from './_note-content';
import { NotePage } from './_note-page';

type Props = { params: Promise<{ slug: string; note: string }> };

/** Notes come and go: a placeholder, and each page is drawn when first asked for. */
export const generateStaticParams = () => [{ slug: '-', note: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, note: asked } = await params;
  const note = await noteContent(slug, asked);
  if (!note) return {};
  const t = await getTranslations('notes');
  return pageMetadata({
    page: '/projects/[slug]/notes/[note]',
    params: { slug, note: asked },
    title: note.content.title,
    description: t(`lede.${note.content.kind}`),
    hidden: note.content.isExample,
  });
}

/** What came in during a phase, or what a project led to, as the municipality has written it up. */
export default async function Note({ params }: Props) {
  const { slug, note: asked } = await params;
  const note = await noteContent(slug, asked);
  if (!note) notFound();
  return <NotePage note={note} slug={asked} />;
}
