import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { QueryProvider } from '@/app/_session/query-provider';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { listNotices } from '@/lib/notifications/server/notice-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { signedInOnly } from '../signed-in-only';
import { NoticeList } from './notice-list';
import { noticeScreen } from './notice-screen';

export async function generateMetadata() {
  const t = await getTranslations('notices');
  return pageMetadata({ page: '/me/news', title: t('title'), hidden: true });
}

type Props = { searchParams: Promise<{ after?: string | string[] }> };

/** All one has been told, by project, with what is unread marked. */
export default async function NewsPage({ searchParams }: Props) {
  await connection();
  const actor = await signedInOnly('/me/news');
  const { after } = await searchParams;
  const from = typeof after === 'string' ? after : undefined;
  const locale = await pageLocale();
  const page = await listNotices(actor, { after: from });
  const t = await getTranslations('notices');
  const ui = await getTranslations('ui');
  const here = pathTo(locale, '/me/news');
  return (
    <PageShell page="/me/news">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        {page.notices.length === 0 ? (
          <EmptyState level={2} heading={t('emptyHeading')} action={<LocalLink to="/projects">{t('toProjects')}</LocalLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <QueryProvider>
            <NoticeList
              locale={locale}
              initial={await noticeScreen(page, locale)}
              isLive={!from}
              texts={{
                markAllRead: t('markAllRead'),
                markRead: t('markRead'),
                markUnread: t('markUnread'),
                unread: t('unread'),
                gone: t('gone'),
                failed: t('failed'),
              }}
            />
          </QueryProvider>
        )}
        <Pager
          label={t('pages')}
          newer={from ? { href: here, label: ui('newer') } : undefined}
          older={page.next ? { href: `${here}?after=${page.next}`, label: ui('older') } : undefined}
        />
        <p className="meta">
          <LocalLink to="/me/following">{t('toFollowing')}</LocalLink>
          <LocalLink to="/me/notifications">{t('toPreferences')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}
