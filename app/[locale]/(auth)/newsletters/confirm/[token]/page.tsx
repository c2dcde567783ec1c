import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LinkForm } from '@/app/_forms/link-form';
import { LocalLink } from '@/app/_navigation/local-link';
import { confirmSubscriptionAction } from '@/app/_newsletters/confirm-subscription.action';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { getSubscriptionToConfirm } from '@/lib/newsletters/server/subscription-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

export const generateStaticParams = () => [{ token: '-' }];

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('newsletters');
  return pageMetadata({ page: '/newsletters/confirm/[token]', params: await params, title: t('confirm.title'), hidden: true });
}

/** Reading this page uses nothing up: mail filters read it too. Only the button does. */
export default async function ConfirmSubscriptionPage({ params }: Props) {
  await connection();
  const { token } = await params;
  const t = await getTranslations('newsletters.confirm');
  const locale = await pageLocale();
  const about = await getSubscriptionToConfirm(token);
  return (
    <PageShell page="/newsletters/confirm/[token]" params={{ token }}>
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{about ? t('title') : t('usedTitle')}</h1>
        <p className="lede">{about ? t('lede', { about: inLocale(about, 'title', locale) }) : t('usedText')}</p>
        <LinkForm
          action={confirmSubscriptionAction}
          locale={locale}
          token={token}
          path={pathTo(locale, '/newsletters/confirm/[token]', { token })}
          submit={about ? t('submit') : undefined}
          done={t('done')}
        />
        <p>
          <LocalLink to="/projects">{t('projects')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}
