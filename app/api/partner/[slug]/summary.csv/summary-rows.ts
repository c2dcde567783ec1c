import { getTranslations } from 'next-intl/server';
import { drawQuestion } from '@/app/_survey-results/draw-question';
import { monthName } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { type EngagementSummary, usedCount } from '@/lib/insight/engagement-summary';
import { takesWords } from '@/lib/surveys/survey-definition';
import type { QuestionResult } from '@/lib/surveys/survey-views';

type Row = [section: string, what: string, value: string | number, counts: string];

/** One number per line with the section it belongs to and what it counts; what is hidden says so. */
export async function summaryRows(summary: EngagementSummary, locale: Locale): Promise<Row[]> {
  const t = await getTranslations({ locale, namespace: 'partner' });
  const say = (key: string) => t(`summary.${key}` as 'summary.title');
  const tooFew = t('csv.tooFew');
  const about = t('csv.about');
  const numbers = say('numbersHeading');
  const { project, persons, contributions, supports, answered } = summary;
  return [
    [t('csv.section'), t('csv.what'), t('csv.value'), t('csv.counts')],
    [about, t('csv.project'), inLocale(project, 'title', locale), project.isExample ? t('csv.example') : ''],
    [about, t('csv.date'), summary.to, say('rule.same.text')],
    [numbers, say('persons'), persons ?? tooFew, say('personsCounts')],
    [numbers, say('contributions'), contributions, say('contributionsCounts')],
    [numbers, say('supports'), supports, say('supportsCounts')],
    [numbers, say('answered'), answered, say('answeredCounts')],
    [numbers, say('used'), usedCount(summary), say('usedCounts')],
    ...summary.byMonth.map(({ month, count }): Row => [say('byMonth'), monthName(month, locale), count, say('byMonthCounts')]),
    ...summary.byKind.map(({ kind, count }): Row => [say('byKind'), say(`kind.${kind}`), count, say('byKindCounts')]),
    ...summary.byTheme.map((theme): Row => [say('byTheme'), inLocale(theme, 'title', locale), theme.count, say('byThemeCounts')]),
    ...summary.byUse.map(({ use, count }): Row => [say('byUse'), say(`use.${use}`), count, say('usedCounts')]),
    ...(await surveyRows(summary, locale, tooFew)),
    ...summary.decisions.map((decision): Row => [say('decisions'), inLocale(decision, 'title', locale), decision.meetingOn, '']),
    ...summary.effects.flatMap((effect): Row[] => {
      const what = `${inLocale(effect, 'indicator', locale)} (${inLocale(effect, 'unit', locale)})`;
      const source = inLocale(effect, 'source', locale);
      return [
        [say('effects'), `${what}, ${say('before')}`, effect.before, source],
        [say('effects'), `${what}, ${say('after')}`, effect.after, source],
      ];
    }),
  ];
}

async function surveyRows({ surveys }: EngagementSummary, locale: Locale, tooFew: string): Promise<Row[]> {
  const t = await getTranslations({ locale, namespace: 'survey.results' });
  return surveys.flatMap((survey): Row[] => {
    const section = inLocale(survey, 'title', locale);
    const questions = survey.questions.map((question) => questionRows(section, question, locale));
    return [
      [section, t('persons'), survey.persons ?? tooFew, t('personsCounts')],
      [section, t('counted'), survey.counted, survey.phase.state === 'closed' ? t('countedClosed') : t('countedOpen')],
      ...questions.flat(),
    ];
  });
}

/** A question's table, one number per line; what was written is a number alone. */
function questionRows(section: string, question: QuestionResult, locale: Locale): Row[] {
  const { caption, counts, table } = drawQuestion(question, locale);
  if (takesWords(question)) return [[section, caption, question.texts, counts]];
  const [, ...headings] = table?.columns ?? [];
  return (table?.rows ?? []).flatMap(([label = '', ...values]) =>
    values.map(
      (value, index): Row => [
        section,
        [caption, label, ...(headings.length > 1 ? [headings[index] ?? ''] : [])].join(': '),
        wholeNumber(value) ?? value,
        counts,
      ],
    ),
  );
}

/** A number of persons as the table says it, with its thousands apart; null for other words. */
function wholeNumber(words: string): number | null {
  return /^\d{1,3}([.,]\d{3})*$/.test(words) ? Number(words.replaceAll(/[.,]/g, '')) : null;
}
