import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { contactEmail, municipality } from '@/lib/platform/municipality';
import { MyDataLink } from './_my-data-link';
import { Retention } from './_retention';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy');
  return pageMetadata({ page: '/privacy', title: t('title') });
}

/** What is stored of a person, why, for how long, and how to have it changed or erased. */
export default function PrivacyPage() {
  const owner = municipality();
  return (
    <TextPage
      page="/privacy"
      namespace="privacy"
      values={{
        municipality: owner.name,
        address: owner.addressLines.join(', '),
        email: contactEmail(),
        protection: owner.dataProtectionEmail ?? contactEmail(),
      }}
      sections={[
        { key: 'who', paragraphs: 2 },
        { key: 'what', paragraphs: 1, points: 10 },
        { key: 'why', paragraphs: 2 },
        { key: 'seen', paragraphs: 3 },
        { key: 'howLong', paragraphs: 2, more: <Retention /> },
        { key: 'never', paragraphs: 1, points: 7 },
        { key: 'rights', paragraphs: 4, points: 4, more: <MyDataLink /> },
      ]}
    />
  );
}
