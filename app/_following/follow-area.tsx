import { getTranslations } from 'next-intl/server';
import { archivePath, subjectPath } from '@/app/_newsletters/subject-paths';
import type { Followable } from '@/lib/notifications/follow-schema';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { FollowButton } from './follow-button';

type Props = { what: Followable; slug: string; title: string };

/** The ways to hear more of a project or theme: the same for every reader, so they may stand on a cached page. */
export async function FollowArea({ what, slug, title }: Props) {
  const locale = await pageLocale();
  const t = await getTranslations('following');
  const subject = { kind: what, slug };
  const back = subjectPath(locale, subject);
  return (
    <div className="follow-area">
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
      <a href={archivePath(locale, subject)}>
        {t('newsletter')}
        <span className="vh">: {title}</span>
      </a>
    </div>
  );
}
