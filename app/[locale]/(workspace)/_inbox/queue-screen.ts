import { getTranslations } from 'next-intl/server';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { type CaseLineView, type QueueFilter, type QueuePageView, queueFilters } from '@/lib/moderation/case-views';
import { waitingTime } from '@/lib/moderation/waiting';
import { now } from '@/lib/platform/clock';
import { pathTo } from '@/lib/web/paths';

/** The queue as the screen shows it, in words: the page draws it first, the route keeps it fresh. */
export type QueueScreen = {
  heading: string;
  filters: { filter: QueueFilter; label: string }[];
  lines: QueueLine[];
  next: string | null;
  waiting: number;
};

export type QueueLine = {
  code: string;
  href: string;
  heading: string;
  excerpt: string;
  lang: Locale;
  age: string;
  isLate: boolean;
  isFlagged: boolean;
  isExample: boolean;
};

/** The words of a queue page. Works outside of a page too: the language is given. */
export async function queueScreen(page: QueuePageView, filter: QueueFilter, locale: Locale): Promise<QueueScreen> {
  const t = await getTranslations({ locale, namespace: 'workspace.queue' });
  return {
    heading: t('heading', { count: page.counts.all }),
    filters: queueFilters
      .filter((each) => each === 'all' || each === filter || page.counts[each] > 0)
      .map((each) => ({ filter: each, label: t(`filters.${each}`, { count: page.counts[each] }) })),
    lines: page.cases.map(lineOf),
    next: page.next,
    waiting: page.counts.all,
  };

  function lineOf(line: CaseLineView): QueueLine {
    const { days, hours, minutes, isLate } = waitingTime(line.openedAt, now());
    const unit = days > 0 ? 'days' : hours > 0 ? 'hours' : 'minutes';
    const query = filter === 'all' ? '' : `?filter=${filter}`;
    const project = inLocale(line.project, 'title', locale);
    return {
      code: line.code,
      href: `${pathTo(locale, '/workspace/cases/[code]', { code: line.code })}${query}`,
      heading: t(`kinds.${line.kind}`, { project }),
      excerpt: line.title ?? line.excerpt,
      lang: line.language,
      age: t(`age.${unit}`, { days, hours, minutes }),
      isLate,
      isFlagged: line.flags.length > 0,
      isExample: line.isExample,
    };
  }
}
