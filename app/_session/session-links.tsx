import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { AccountLink } from './account-link';

/** The account link with its texts and addresses: the same for every reader, so it may stand on a cached page. */
export async function SessionLinks({ className }: { className?: string }) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'session');
  const notices = textsIn(locale, 'notices');
  return (
    <AccountLink
      locale={locale}
      className={className}
      paths={{
        signIn: pathTo(locale, '/sign-in'),
        me: pathTo(locale, '/me'),
        workspace: pathTo(locale, '/workspace'),
        partner: pathTo(locale, '/partner'),
        news: pathTo(locale, '/me/news'),
      }}
      texts={{
        signIn: t('signIn'),
        me: t('me'),
        workspace: t('workspace'),
        partner: t('partner'),
        signOut: t('signOut'),
        news: { one: notices('badge.one'), many: notices('badge.many'), more: notices('badge.more') },
      }}
    />
  );
}
