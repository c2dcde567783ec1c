import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { followables } from '@/lib/notifications/follow-schema';
import { getOwnFollow } from '@/lib/notifications/server/follow-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

export const generateStaticParams = () => [{ what: '-', slug: '-' }];

type Props = { params: Promise<{ locale: string; what: string; slug: string }> };

export async function generateMetadata({ params }: Props) {
  const { what, slug } = await params;
  const t = await getTranslations('following');
  return pageMetadata({ page: '/follow/[what]/[slug]', params: { what, slug }, title: t('pageTitle'), hidden: true });
}

/** One's own follow of one project or theme and its undo, for whom the button on its page led here. */
export default async function OwnFollow({ params }: Props) {
  await connection();
  const { what, slug } = await params;
  const locale = await pageLocale();
  const actor = await currentActor();
  if (actor.kind === 'anonymous') {
    const own = pathTo(locale, '/follow/[what]/[slug]', { what, slug });
    redirect(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`);
  }
  const kind = followables.find((each) => each === what);
  const own = kind && (await getOwnFollow(actor, kind, slug));
  if (!own) notFound();
  const t = await getTranslations('following');
  return (
    <PageShell page="/follow/[what]/[slug]" params={{ what, slug }}>
      <div className="wrap band flow">
        <h1>{t('pageTitle')}</h1>
        <p className="lede">{inLocale(own, 'title', locale)}</p>
        <Banner tone={own.follows ? 'ok' : 'info'}>{own.follows ? t('started') : t('notFollowing')}</Banner>
        <form method="post" action={`/api/follow/${kind}/${slug}`}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="act" value={own.follows ? 'stop' : 'follow'} />
          <Button tone={own.follows ? 'line' : 'primary'}>{own.follows ? t('stop') : t('follow')}</Button>
        </form>
        <p className="meta">
          {kind === 'project' ? (
            <LocalLink to="/projects/[slug]" params={{ slug }}>
              {t('backToProject')}
            </LocalLink>
          ) : (
            <LocalLink to="/strategy/[theme]" params={{ theme: slug }}>
              {t('backToTheme')}
            </LocalLink>
          )}
          <LocalLink to="/me/following">{t('title')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}
