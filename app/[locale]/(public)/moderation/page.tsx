import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { contactEmail } from '@/lib/platform/municipality';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderationRules');
  return pageMetadata({ page: '/moderation', title: t('title') });
}

/** Which rules hold for what is shown, who looks, and what one can do about it. */
export default async function ModerationPage() {
  const t = await getTranslations('moderationRules');
  return (
    <TextPage
      page="/moderation"
      namespace="moderationRules"
      values={{ email: contactEmail() }}
      sections={[
        { key: 'before', paragraphs: 3 },
        { key: 'reasons', paragraphs: 1, points: 6 },
        { key: 'notHidden', paragraphs: 1 },
        {
          key: 'hidden',
          paragraphs: 2,
          more: (
            <p>
              <LocalLink to="/moderation/log">{t('toLog')}</LocalLink>
            </p>
          ),
        },
        { key: 'reports', paragraphs: 3 },
        { key: 'machines', paragraphs: 3 },
        { key: 'personal', paragraphs: 2 },
        { key: 'disagree', paragraphs: 1 },
      ]}
    />
  );
}
