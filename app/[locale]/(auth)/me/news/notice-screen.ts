import { getTranslations } from 'next-intl/server';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { NoticePageView, NoticeView } from '@/lib/notifications/notice-views';
import { pathTo } from '@/lib/web/paths';

/** The list as the screen shows it, in words: the page draws it first, the route keeps it fresh. */
export type NoticeScreen = {
  groups: { key: string; heading: string; href: string | null; lines: NoticeLine[] }[];
  count: string;
  unread: number;
};

export type NoticeLine = {
  id: string;
  text: string;
  /** The name of what it is about, in the language it is written in. */
  about: { text: string; lang: string } | null;
  href: string | null;
  at: string;
  isRead: boolean;
};

/** Groups the notifications by project, the project with the newest first. Works outside of a page too: the language is given. */
export async function noticeScreen({ notices, unread }: NoticePageView, locale: Locale): Promise<NoticeScreen> {
  const t = await getTranslations({ locale, namespace: 'notices' });
  const groups = new Map<string, NoticeView[]>();
  for (const notice of notices) {
    const slug = notice.project?.slug ?? '';
    groups.set(slug, [...(groups.get(slug) ?? []), notice]);
  }
  return {
    groups: [...groups].map(([slug, lines]) => {
      const project = lines[0]?.project;
      return {
        key: slug,
        heading: project ? inLocale(project, 'title', locale) : t('noProject'),
        href: project ? pathTo(locale, '/projects/[slug]', { slug }) : null,
        lines: lines.map(lineOf),
      };
    }),
    count: t('unreadCount', { count: unread }),
    unread,
  };

  function lineOf({ id, purpose, said, title, target, at, isRead }: NoticeView): NoticeLine {
    return {
      id,
      text: t(`purpose.${purpose}`, { said: said ?? 'other' }),
      about: title && aboutOf(title, locale),
      href: target && pathTo(locale, target.page, target.params as never),
      at: momentInWords(at, locale),
      isRead,
    };
  }
}

function aboutOf(title: NonNullable<NoticeView['title']>, locale: Locale) {
  return 'text' in title ? { text: title.text, lang: title.language } : { text: inLocale(title, 'title', locale), lang: locale };
}
