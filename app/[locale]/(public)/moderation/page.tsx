import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { hidingReasons } from '@/lib/contributions/contribution';
import { contactEmail, municipality } from '@/lib/platform/municipality';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderationRules');
  return pageMetadata({ page: '/moderation', title: t('title') });
}

/** Which rules hold for what is shown, who looks, and what one can do about it. */
export default async function ModerationPage() {
  const t = await getTranslations('moderationRules');
  const { appeals } = municipality();
  return (
    <TextPage
      page="/moderation"
      namespace="moderationRules"
      values={{ email: contactEmail(), days: appeals.days, answerDays: appeals.answerDays }}
      sections={[
        { key: 'before', paragraphs: 3 },
        { key: 'outcomes', paragraphs: 2 },
        { key: 'reasons', paragraphs: 1, more: <Rules /> },
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
        { key: 'blocks', paragraphs: 1 },
        {
          key: 'disagree',
          paragraphs: 2,
          more: (
            <p>
              <LocalLink to="/moderation/figures">{t('toFigures')}</LocalLink>
            </p>
          ),
        },
      ]}
    />
  );
}

/** Each rule with an anchor of its own, an example and what happens. */
async function Rules() {
  const t = await getTranslations('moderationRules.rules');
  return (
    <dl className="rules">
      {hidingReasons.map((reason) => (
        <div key={reason} id={reason}>
          <dt>
            <strong>{t(`${reason}.name`)}</strong>
          </dt>
          <dd>{t(`${reason}.text`)}</dd>
          <dd className="soft">{t('example', { text: t(`${reason}.example`) })}</dd>
          <dd className="soft">{t('happens', { text: t(`${reason}.happens`) })}</dd>
        </div>
      ))}
    </dl>
  );
}
