import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { contactEmail, municipality } from '@/lib/platform/municipality';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accessibility');
  return pageMetadata({ page: '/was', title: t('title') });
}

/** How accessible the site is, what is known to be missing, and whom to tell. */
export default async function AccessibilityPage() {
  const t = await getTranslations('accessibility');
  const { name, accessibilityStatementUrl } = municipality();
  return (
    <TextPage
      page="/was"
      namespace="accessibility"
      values={{ municipality: name, email: contactEmail() }}
      sections={[
        {
          key: 'statement',
          paragraphs: 1,
          more: accessibilityStatementUrl ? (
            <p>
              <a href={accessibilityStatementUrl}>{t('toStatement')}</a>
            </p>
          ) : (
            <p>{t('noStatement')}</p>
          ),
        },
        { key: 'built', paragraphs: 1, points: 5 },
        { key: 'known', paragraphs: 1, points: 3 },
        { key: 'tell', paragraphs: 2 },
        { key: 'complain', paragraphs: 1 },
      ]}
    />
  );
}
