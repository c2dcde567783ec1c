import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { signInLinkMinutes } from '@/lib/identity/sign-in-link';
import { isDemonstration } from '@/lib/platform/env';

export async function generateMetadata() {
  const t = await getTranslations('signIn');
  return pageMetadata({ page: '/sign-in/sent', title: t('sent.title'), hidden: true });
}

export default async function SignInSentPage() {
  await connection();
  const t = await getTranslations('signIn.sent');
  return (
    <PageShell page="/sign-in/sent">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede', { minutes: signInLinkMinutes })}</p>
        <p>{t('once')}</p>
        {isDemonstration() ? (
          <p>
            {t('demo')} <LocalLink to="/mailbox">{t('mailbox')}</LocalLink>
          </p>
        ) : (
          <p>{t('missing')}</p>
        )}
        <p>
          <LocalLink to="/sign-in">{t('again')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}
