import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LinkForm } from '@/app/_forms/link-form';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { getSignInLink } from '@/lib/identity/server/get-sign-in-link';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { SignInFormWithTexts } from '../sign-in-form-with-texts';
import { confirm } from './confirm-sign-in.action';

export async function generateMetadata() {
  const t = await getTranslations('signIn');
  return pageMetadata({ page: '/sign-in/confirm', title: t('confirm.title'), hidden: true });
}

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Reading this page uses nothing up: mail filters read it too. Only the button does. */
export default async function ConfirmSignInPage({ searchParams }: Props) {
  await connection();
  const t = await getTranslations('signIn.confirm');
  const token = String((await searchParams).token ?? '');
  const locale = await pageLocale();
  const link = await getSignInLink(token);
  return (
    <PageShell page="/sign-in/confirm">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{link ? t('title') : t('usedTitle')}</h1>
        {link ? (
          <>
            <p className="lede">{t('lede', { address: link.address })}</p>
            <p>{link.browser ? t('browser', { browser: link.browser }) : t('unknownBrowser')}</p>
            <LinkForm
              action={confirm}
              locale={locale}
              path={`${pathTo(locale, '/sign-in/confirm')}?token=${encodeURIComponent(token)}`}
              token={token}
              submit={t('submit')}
            />
          </>
        ) : (
          <>
            <p className="lede">{t('usedText')}</p>
            <SignInFormWithTexts page="/sign-in/confirm" returnTo="/" />
          </>
        )}
      </div>
    </PageShell>
  );
}
