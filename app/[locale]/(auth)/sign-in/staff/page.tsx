import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { ProviderLinks } from '@/app/_identity/provider-links';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

export async function generateMetadata() {
  const t = await getTranslations('signIn.staff');
  return pageMetadata({ page: '/sign-in/staff', title: t('title'), hidden: true });
}

/** How employees sign in, for whoever asks and for the employee whom a link in a mail has brought here. */
export default async function StaffSignInPage() {
  await connection();
  const t = await getTranslations('signIn.staff');
  return (
    <PageShell page="/sign-in/staff">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        <p>{t('why')}</p>
        <ProviderLinks
          of={['staff', 'mitid', 'mitid_business']}
          act="signIn"
          returnTo={pathTo(await pageLocale(), '/workspace')}
        />
        <p>
          <LocalLink to="/me">{t('toMyPage')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}
