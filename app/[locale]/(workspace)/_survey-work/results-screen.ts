import { drawnTogether } from '@/app/_survey-results/draw-question';
import type { DrawnQuestion } from '@/app/_survey-results/drawn-question';
import type { BarDatum } from '@/app/_ui/bar-chart';
import { dayAndMonth } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { SurveyWorkView } from '@/lib/surveys/survey-views';
import { textsIn } from '@/lib/web/texts';
import { moment } from '../_desk/moment';

/** The results of a survey in words: the page draws them first, the route keeps them fresh. */
export type ResultsScreen = {
  drawnAt: string;
  /** When to ask anew: many answers take seconds to count, and change little by one more. */
  refreshMs: number;
  drawn: string;
  numbers: { key: string; value: string; label: string; counts: string }[];
  perDay: BarDatum[];
  /** Said instead of figures while too few are counted. */
  waiting: string | null;
  questions: (DrawnQuestion & { state: string })[];
};

export function resultsScreen(work: SurveyWorkView, locale: Locale, at: Date): ResultsScreen {
  const t = textsIn(locale, 'surveyWork');
  const { received, started, counted, isCounted, perDay, hiddenResults, questions } = work;
  const sent = received + started === 0 ? null : Math.round((received / (received + started)) * 100);
  return {
    drawnAt: at.toISOString(),
    refreshMs: received > 1_000 ? 60_000 : 5_000,
    drawn: t('drawn', { time: moment(at, locale) }),
    numbers: [
      { key: 'received', value: String(received), label: t('received'), counts: t('receivedCounts') },
      { key: 'started', value: String(started), label: t('started'), counts: t('startedCounts') },
      { key: 'sent', value: sent === null ? '–' : t('percent', { value: sent }), label: t('sent'), counts: t('sentCounts') },
      {
        key: 'counted',
        value: String(counted),
        label: t('counted'),
        counts: isCounted ? t('countedClosed') : t('countedOpen'),
      },
    ],
    perDay: perDay.map(({ day, count }) => ({ key: day, label: dayAndMonth(day, locale), value: count })),
    waiting: counted > 0 ? null : isCounted ? t('waitingClosed') : t('waiting'),
    questions: questions.flatMap((question) =>
      drawnTogether(question, work, locale).map((drawn) => ({
        ...drawn,
        state: hiddenResults.includes(question.key) ? t('notPublished') : t('published'),
      })),
    ),
  };
}
