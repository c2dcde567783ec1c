import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { type Sign, signsOf } from '@/lib/jobs/health';
import type { OperationsView } from '@/lib/jobs/server/operations-queries';
import { moment } from '../_desk/moment';

type Cells = { key: string; cells: string[] };
export type StuckLine = { id: string; cells: string[]; together: string };
export type SuppressedLine = { id: string; cells: string[] };

/** The operations page in words: the page draws it first, the route keeps it fresh. */
export type OperationsScreen = {
  drawnAt: string;
  drawn: string;
  state: { isWell: boolean; text: string };
  signs: { key: string; cells: string[]; isOver: boolean; state: string }[];
  queues: Cells[];
  dead: StuckLine[];
  uncertain: StuckLine[];
  suppressed: SuppressedLine[];
  jobs: Cells[];
};

const arrived = ['sent', 'delayed', 'delivered'];

/** The words of the page. Works outside of a page too: the language is given. */
export async function operationsScreen(view: OperationsView, locale: Locale): Promise<OperationsScreen> {
  const t = await getTranslations({ locale, namespace: 'operations' });
  const signs = signsOf(view.health);
  const over = signs.filter(({ isOver }) => isOver).length;
  const at = (when: Date | null) => (when ? moment(when, locale) : '');
  return {
    drawnAt: view.at.toISOString(),
    drawn: t('drawn', { time: moment(view.at, locale) }),
    state: { isWell: over === 0, text: over === 0 ? t('allWell') : t('notWell', { count: over }) },
    signs: signs.map((sign) => ({
      key: sign.name,
      cells: [t(`signs.names.${sign.name}`), shownValue(sign), sign.limit === null ? '' : inUnits(sign.name, sign.limit)],
      isOver: sign.isOver,
      state: sign.isOver ? t('signs.over') : t('signs.fine'),
    })),
    queues: queueLines(),
    dead: view.dead.map(stuckLine),
    uncertain: view.uncertain.map(stuckLine),
    suppressed: view.suppressed.map(({ id, masked, reason, suppressedAt }) => ({
      id,
      cells: [masked, t(`suppressed.reasons.${reason}`), at(suppressedAt)],
    })),
    jobs: view.jobs.map(({ name, schedule, ranAt, failed }) => ({
      key: name,
      cells: [name, schedule, ranAt ? at(ranAt) : t('jobs.never'), String(failed)],
    })),
  };

  function shownValue({ name, value }: Sign): string {
    return typeof value === 'number' ? inUnits(name, value) : t(`signs.values.${value}`);
  }

  function inUnits(name: Sign['name'], count: number): string {
    if (name === 'bounced' || name === 'complained') return t('percent', { count });
    if (!['events', 'urgent', 'news', 'bulk'].includes(name)) return String(count);
    if (count < 120) return t('seconds', { count });
    return count < 7200 ? t('minutes', { count: Math.round(count / 60) }) : t('hours', { count: Math.round(count / 3600) });
  }

  function queueLines(): Cells[] {
    return [...new Set(view.queues.map(({ purpose }) => purpose))].map((purpose) => {
      const of = view.queues.filter((line) => line.purpose === purpose);
      const count = (which: (state: string) => boolean) =>
        String(of.reduce((sum, line) => sum + (which(line.state) ? line.count : 0), 0));
      const open = ['pending', 'dead', 'uncertain'];
      return {
        key: purpose,
        cells: [
          purpose,
          count((state) => state === 'pending'),
          at(of.find(({ state }) => state === 'pending')?.oldestAt ?? null),
          count((state) => state === 'dead'),
          count((state) => state === 'uncertain'),
          count((state) => arrived.includes(state)),
          count((state) => !arrived.includes(state) && !open.includes(state)),
        ],
      };
    });
  }

  function stuckLine(mail: OperationsView['dead'][number]): StuckLine {
    const { id, purpose, masked, attempts, lastError, createdAt, together } = mail;
    return {
      id,
      cells: [purpose, masked, String(attempts), lastError, at(createdAt)],
      together: t('dead.together', { count: together - 1 }),
    };
  }
}
