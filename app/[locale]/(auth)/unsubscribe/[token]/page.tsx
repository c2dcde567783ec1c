import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { getSubscription, type SubscriptionView } from '@/lib/notifications/server/subscription-queries';
import { pageLocale } from '@/lib/web/page-locale';

export const generateStaticParams = () => [{ token: '-' }];

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations('unsubscribe');
  return pageMetadata({ page: '/unsubscribe/[token]', params: { token }, title: t('title'), hidden: true });
}

/** One button that turns off what the mail was about, and its undo. Reading the page changes nothing. */
export default async function UnsubscribePage({ params }: Props) {
  await connection();
  const { token } = await params;
  const locale = await pageLocale();
  const view = await getSubscription(token, locale);
  if (!view) notFound();
  const t = await getTranslations('unsubscribe');
  const about = await nameOf(view);
  return (
    <PageShell page="/unsubscribe/[token]" params={{ token }}>
      <div className="wrap band flow">
        <h1>{t('title')}</h1>
        <p className="lede">{view.isOff ? t('off', { about }) : t('on', { about })}</p>
        {view.isOff ? (
          <Banner tone="ok">{view.what === 'kind' && view.which === 'mine' ? t('stillShown') : t('done')}</Banner>
        ) : null}
        <form method="post" action={`/api/unsubscribe/${token}`}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="page" value="yes" />
          <input type="hidden" name="act" value={view.isOff ? 'undo' : 'stop'} />
          <Button tone={view.isOff ? 'line' : 'primary'}>{view.isOff ? t('undo') : t('stop')}</Button>
        </form>
        <p>
          <LocalLink to="/me/notifications">{t('toPreferences')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}

async function nameOf({ what, which, title }: SubscriptionView): Promise<string> {
  const t = await getTranslations('unsubscribe');
  if (what === 'follow') return t('about.follow', { title: title ?? '' });
  return t(`about.${which as 'mine'}`);
}
