import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { daysKept } from '@/lib/newsletters/subscription-schema';
import { isDemonstration } from '@/lib/platform/env';

export async function generateMetadata() {
  const t = await getTranslations('newsletters');
  return pageMetadata({ page: '/newsletters/asked', title: t('asked.title'), hidden: true });
}

/** Said after asking for a newsletter, whatever the address. */
export default async function NewsletterAskedPage() {
  await connection();
  const t = await getTranslations('newsletters.asked');
  return (
    <PageShell page="/newsletters/asked">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        <p>{t('otherwise', { days: daysKept })}</p>
        {isDemonstration() ? (
          <p>
            {t('demo')} <LocalLink to="/mailbox">{t('mailbox')}</LocalLink>
          </p>
        ) : null}
      </div>
    </PageShell>
  );
}
