import { getTranslations } from 'next-intl/server';
import type { Followable } from '@/lib/notifications/follow-schema';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { FollowButton } from './follow-button';

type Props = { what: Followable; slug: string; title: string };

/** The button that follows a project or theme, with its texts: the same for every reader, so it may stand on a cached page. */
export async function FollowArea({ what, slug, title }: Props) {
  const locale = await pageLocale();
  const t = await getTranslations('following');
  const back =
    what === 'project' ? pathTo(locale, '/projects/[slug]', { slug }) : pathTo(locale, '/strategy/[theme]', { theme: slug });
  return (
    <FollowButton
      what={what}
      slug={slug}
      locale={locale}
      title={title}
      signInPath={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(back)}`}
      texts={{
        follow: t('follow'),
        following: t('following'),
        started: t('started'),
        ended: t('ended'),
        undo: t('undo'),
        failed: t('failed'),
      }}
    />
  );
}
