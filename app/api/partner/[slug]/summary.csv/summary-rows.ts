import { getTranslations } from 'next-intl/server';
import { monthName } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { type EngagementSummary, usedCount } from '@/lib/insight/engagement-summary';
import { takesWords } from '@/lib/surveys/survey-definition';

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
  return surveys.flatMap((survey) => {
    const section = inLocale(survey, 'title', locale);
    const questions = survey.questions.flatMap((question): Row[] => {
      const label = inLocale(question, 'label', locale);
      if (takesWords(question)) return [[section, label, question.texts, t('textsCounts')]];
      const counts = question.kind === 'multiple' ? t('multiple') : t('single');
      const rows = question.options.map(
        (option): Row => [section, `${label}: ${inLocale(option, 'label', locale)}`, option.persons ?? tooFew, counts],
      );
      return question.unanswered === undefined
        ? rows
        : [...rows, [section, `${label}: ${t('unanswered')}`, question.unanswered ?? tooFew, counts]];
    });
    return [
      [section, t('persons'), survey.persons ?? tooFew, t('personsCounts')],
      [section, t('counted'), survey.counted, survey.phase.state === 'closed' ? t('countedClosed') : t('countedOpen')],
      ...questions,
    ];
  });
}
