import { plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { QuestionResult } from '@/lib/surveys/survey-views';
import { textsIn } from '@/lib/web/texts';
import type { DrawnQuestion } from './drawn-question';
import { inDigits } from './in-digits';

/**
 * Those who answered beside the population, group by group, of all `counted` persons. Only what the figure of the
 * question shows already is set beside it. Null for questions the population is not known by.
 */
export function drawPopulation(question: QuestionResult, counted: number, locale: Locale): DrawnQuestion | null {
  const { population, figure } = question;
  if (!population || figure.type !== 'bars' || counted === 0) return null;
  const t = textsIn(locale, 'survey.results');
  const everybody = Object.values(population.persons).reduce((sum, persons) => sum + persons, 0);
  if (everybody === 0) return null;
  const percent = (part: number, of: number) => Math.round((part / of) * 100);
  const words = (value: number | null) => (value === null ? t('tooFewShort') : t('percent', { value }));
  const groups = figure.bars.flatMap(({ key, persons, ...label }) => {
    const inPopulation = population.persons[key];
    if (inPopulation === undefined) return [];
    const group = inLocale(label, 'label', locale);
    return [{ key, group, answers: persons === null ? null : percent(persons, counted), all: percent(inPopulation, everybody) }];
  });
  const margin = inDigits(98 / Math.sqrt(counted), locale);
  return {
    key: `${question.key}-population`,
    caption: t('population.caption', { question: inLocale(question, 'label', locale) }),
    counts: t('population.counts', { answers: counted }),
    drawing: {
      type: 'rows',
      data: groups.flatMap(({ key, group, answers, all }) => [
        {
          key: `${key}-answers`,
          label: t('population.inAnswers', { group }),
          value: answers,
          ...(answers === null ? {} : { text: words(answers) }),
        },
        { key: `${key}-all`, label: t('population.inPopulation', { group }), value: all, text: words(all), isReference: true },
      ]),
    },
    table: {
      columns: [t('population.group'), t('population.answers'), t('population.population')],
      rows: groups.map(({ group, answers, all }) => [group, words(answers), words(all)]),
    },
    notes: [
      t('population.source', { source: inLocale(population, 'source', locale), date: plainDate(population.asOf, locale) }),
      ...(population.isExample ? [t('population.example')] : []),
      t('population.note', { margin }),
    ],
  };
}
