import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LinkForm } from '@/app/_forms/link-form';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { getGuestToConfirm } from '@/lib/participation/server/guest-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { confirmGuestAction } from './confirm-guest.action';

export const generateStaticParams = () => [{ token: '-' }];

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('guest.confirm');
  return pageMetadata({ page: '/guest/confirm/[token]', params: await params, title: t('title'), hidden: true });
}

/** Reading this page uses nothing up: mail filters read it too. Only the button does. */
export default async function ConfirmGuestPage({ params }: Props) {
  await connection();
  const { token } = await params;
  const t = await getTranslations('guest.confirm');
  const locale = await pageLocale();
  const said = await getGuestToConfirm(token);
  return (
    <PageShell page="/guest/confirm/[token]" params={{ token }}>
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{said ? t('title') : t('usedTitle')}</h1>
        <p className="lede">
          {said ? t('lede', { kind: said.kind, project: inLocale(said.project, 'title', locale) }) : t('usedText')}
        </p>
        <LinkForm
          action={confirmGuestAction}
          locale={locale}
          token={token}
          path={pathTo(locale, '/guest/confirm/[token]', { token })}
          submit={said ? t('submit') : undefined}
        />
        {said ? <p>{t('notYou')}</p> : null}
        <p>
          {said ? (
            <LocalLink to="/projects/[slug]" params={{ slug: said.project.slug }}>
              {t('toProject')}
            </LocalLink>
          ) : (
            <LocalLink to="/projects">{t('projects')}</LocalLink>
          )}
        </p>
      </div>
    </PageShell>
  );
}
