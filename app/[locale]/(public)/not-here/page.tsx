import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundContent } from '@/app/_shell/not-found-content';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site.notFound');
  return { title: t('title'), robots: { index: false } };
}

/** What the page cache answers with status 404: an unknown page is drawn in the browser only otherwise. */
export default function NotHerePage() {
  return <NotFoundContent />;
}
