import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { ProviderLinks } from '@/app/_identity/provider-links';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { currentActor } from '@/lib/identity/server/current-actor';
import { availableProviders } from '@/lib/identity/server/provider-settings';
import { isDemonstration } from '@/lib/platform/env';
import { safeReturnPath } from '@/lib/web/paths';
import { SignInFormWithTexts } from './sign-in-form-with-texts';

export async function generateMetadata() {
  const t = await getTranslations('signIn');
  return pageMetadata({ page: '/sign-in', title: t('title'), hidden: true });
}

type Props = { searchParams: Promise<{ returnTo?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  await connection();
  const t = await getTranslations('signIn');
  const actor = await currentActor();
  const { returnTo } = await searchParams;
  return (
    <PageShell page="/sign-in">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        {actor.kind === 'anonymous' ? null : (
          <Banner action={<LocalLink to="/me">{t('toMyPage')}</LocalLink>}>{t('signedInAlready')}</Banner>
        )}
        <SignInFormWithTexts page="/sign-in" returnTo={safeReturnPath(returnTo)} />
        <p className="soft note">{t('privacy')}</p>
        <OtherWays returnTo={safeReturnPath(returnTo)} />
        {isDemonstration() ? (
          <p>
            {t('demo')} <LocalLink to="/demo">{t('demoLink')}</LocalLink>
          </p>
        ) : null}
      </div>
    </PageShell>
  );
}

/** MitID and MitID Erhverv, where they are set up, and the way for employees. */
async function OtherWays({ returnTo }: { returnTo: string }) {
  const t = await getTranslations('signIn');
  const hasMitid = availableProviders().some((provider) => provider !== 'staff');
  return (
    <>
      {hasMitid ? (
        <section className="grid gap-3" aria-labelledby="other-ways">
          <h2 id="other-ways">{t('mitid')}</h2>
          <ProviderLinks of={['mitid', 'mitid_business']} act="signIn" returnTo={returnTo} />
        </section>
      ) : null}
      <p>
        <LocalLink to="/sign-in/staff">{t('forStaff')}</LocalLink>
      </p>
    </>
  );
}
