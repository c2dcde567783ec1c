import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/audit/actor';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { CaseLineView } from '@/lib/moderation/case-views';
import { filterQuery, isSameFilter, presetNames, presets, type QueueFilter } from '@/lib/moderation/queue-filter';
import { listSavedFilters } from '@/lib/moderation/server/desk-queries';
import { countCases, listOpenCases } from '@/lib/moderation/server/queue-queries';
import { waitingTime } from '@/lib/moderation/waiting';
import { now } from '@/lib/platform/clock';
import { pathTo } from '@/lib/web/paths';
import { moment } from '../_desk/moment';
import { casePath } from './case-path';

/** The queue as the screen shows it, in words: the page draws it first, the route keeps it fresh. */
export type QueueScreen = {
  heading: string;
  chips: FilterLink[];
  saved: SavedLink[];
  lines: QueueLine[];
  next: string | null;
  /** Everything that waits, whatever the filter. */
  waiting: number;
  /** What waits under this filter. */
  found: number;
};

export type FilterLink = { key: string; label: string; href: string; current: boolean };
export type SavedLink = { id: string; name: string; count: number; href: string; current: boolean };

export type QueueLine = {
  code: string;
  version: number;
  href: string;
  heading: string;
  excerpt: string;
  lang: Locale;
  age: string;
  /** When it is due, in words. */
  due: string;
  isLate: boolean;
  isFlagged: boolean;
  /** Who has it, who looks at it, how many notes it has; empty where there is nothing to say. */
  marks: string[];
};

/** The words of a queue page. Works outside of a page too: the language is given. */
export async function queueScreen(
  actor: Actor,
  asked: { filter: QueueFilter; locale: Locale; after?: string },
): Promise<QueueScreen> {
  const { filter, locale } = asked;
  const t = await getTranslations({ locale, namespace: 'queue' });
  const saved = await listSavedFilters(actor);
  const filters = [filter, ...presetNames.map((name) => presets[name]), ...saved.map((each) => each.filter)];
  const [page, counts] = await Promise.all([listOpenCases(actor, asked), countCases(actor, filters)]);
  const [found = 0, ...rest] = counts;
  const ofPreset = rest.slice(0, presetNames.length);
  const ofSaved = rest.slice(presetNames.length);
  const linkTo = (shown: QueueFilter) => {
    const query = filterQuery(shown);
    return `${pathTo(locale, '/workspace')}${query ? `?${query}` : ''}`;
  };
  return {
    heading: t('heading', { count: found }),
    chips: presetNames.flatMap((name, index) => {
      const [count, current] = [ofPreset[index] ?? 0, isSameFilter(presets[name], filter)];
      if (count === 0 && !current && name !== 'all' && name !== 'mine') return [];
      return { key: name, label: t(`presets.${name}`, { count }), href: linkTo(presets[name]), current };
    }),
    saved: saved.map(({ id, name, filter: shown }, index) => ({
      id,
      name,
      count: ofSaved[index] ?? 0,
      href: linkTo(shown),
      current: isSameFilter(shown, filter),
    })),
    lines: page.cases.map(lineOf),
    next: page.next,
    waiting: ofPreset[0] ?? 0,
    found,
  };

  function lineOf(line: CaseLineView): QueueLine {
    const { days, hours, minutes } = waitingTime(line.openedAt, now());
    const unit = days > 0 ? 'days' : hours > 0 ? 'hours' : 'minutes';
    const isLate = line.dueAt < now();
    const who = ({ name }: { name: string | null }) => name ?? t('colleague');
    return {
      code: line.code,
      version: line.version,
      href: casePath(locale, line.code, filter),
      heading: t(`kinds.${line.kind}`, { project: inLocale(line.project, 'title', locale) }),
      excerpt: withPlainMarks(line.title ?? line.excerpt),
      lang: line.language,
      age: t(`age.${unit}`, { days, hours, minutes }),
      due: t(isLate ? 'overdueSince' : 'dueBy', { at: moment(line.dueAt, locale) }),
      isLate,
      isFlagged: line.flags.length > 0,
      marks: [
        ...line.watchers.map((watcher) => t('marks.watched', { who: who(watcher) })),
        ...(line.assignee ? [t('marks.assigned', { who: who(line.assignee) })] : []),
        ...(line.flags.includes('reported') ? [t('marks.reported')] : []),
        ...(line.notes > 0 ? [t('marks.notes', { count: line.notes })] : []),
      ],
    };
  }
}
