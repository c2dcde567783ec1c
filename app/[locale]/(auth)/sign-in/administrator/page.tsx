import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { EmailForm } from '@/app/_forms/email-form';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { isFirstAdministratorLink } from '@/lib/identity/server/get-sign-in-link';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { claim } from './claim-administration.action';

export async function generateMetadata() {
  const t = await getTranslations('signIn');
  return pageMetadata({ page: '/sign-in/administrator', title: t('administrator.title'), hidden: true });
}

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where the link on the console leads. Without a valid one there is no such page. */
export default async function FirstAdministratorPage({ searchParams }: Props) {
  await connection();
  const token = String((await searchParams).token ?? '');
  if (!(await isFirstAdministratorLink(token))) notFound();
  const t = await getTranslations('signIn');
  const locale = await pageLocale();
  return (
    <PageShell page="/sign-in/administrator">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('administrator.title')}</h1>
        <p className="lede">{t('administrator.lede')}</p>
        <EmailForm
          action={claim}
          path={`${pathTo(locale, '/sign-in/administrator')}?token=${encodeURIComponent(token)}`}
          id="email"
          hidden={{ locale, token }}
          texts={{
            email: t('email'),
            hint: t('administrator.hint'),
            submit: t('administrator.submit'),
            errors: t('errorsHeading'),
          }}
        />
      </div>
    </PageShell>
  );
}
