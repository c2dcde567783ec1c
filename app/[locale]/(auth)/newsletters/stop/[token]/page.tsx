import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LinkForm } from '@/app/_forms/link-form';
import { endSubscriptionAction } from '@/app/_newsletters/end-subscription.action';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { getSubscriptionToEnd } from '@/lib/newsletters/server/subscription-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

export const generateStaticParams = () => [{ token: '-' }];

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('newsletters');
  return pageMetadata({ page: '/newsletters/stop/[token]', params: await params, title: t('stop.title'), hidden: true });
}

/** Where the link in a newsletter leads that takes the yes back. Only the button does it. */
export default async function StopSubscriptionPage({ params }: Props) {
  await connection();
  const { token } = await params;
  const found = await getSubscriptionToEnd(decodeURIComponent(token));
  if (!found?.about) notFound();
  const t = await getTranslations('newsletters.stop');
  const locale = await pageLocale();
  const about = inLocale(found.about, 'title', locale);
  return (
    <PageShell page="/newsletters/stop/[token]" params={{ token }}>
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{found.hasEnded ? t('endedTitle') : t('title')}</h1>
        <p className="lede">{found.hasEnded ? t('ended', { about }) : t('lede', { about })}</p>
        {found.hasEnded ? null : (
          <LinkForm
            action={endSubscriptionAction}
            locale={locale}
            token={decodeURIComponent(token)}
            path={pathTo(locale, '/newsletters/stop/[token]', { token: decodeURIComponent(token) })}
            submit={t('submit')}
            done={t('done')}
          />
        )}
      </div>
    </PageShell>
  );
}
