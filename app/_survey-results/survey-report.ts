import { dateOfMoment, plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { municipality } from '@/lib/platform/municipality';
import { taggedPdf } from '@/lib/platform/tagged-pdf';
import type { SurveyResultsView } from '@/lib/surveys/survey-views';
import { textsIn } from '@/lib/web/texts';
import { drawQuestions } from './draw-question';
import type { Drawing, DrawnQuestion } from './drawn-question';
import { inDigits } from './in-digits';
import { reportTemplate } from './report-template';

/** What everybody may read of a survey's results as a document: what the page shows, without what people wrote. */
export function surveyReport(results: SurveyResultsView, locale: Locale, at: Date): Uint8Array<ArrayBuffer> {
  const t = textsIn(locale, 'survey.results');
  const { persons, counted, isCounted, lastAnswerOn } = results;
  const asCounted = t(isCounted ? 'countedOn' : 'soFar', { date: plainDate(lastAnswerOn, locale) });
  const questions = drawQuestions(results, locale);
  return taggedPdf(reportTemplate, {
    lang: locale,
    title: t('title', { title: inLocale(results, 'title', locale) }),
    author: municipality().name,
    lede: [inLocale(results.project, 'title', locale), results.isExample ? t('exampleReport') : ''].filter(Boolean).join('. '),
    footer: t('reportFooter', { date: dateOfMoment(at, locale), municipality: municipality().name }),
    facts: [
      {
        value:
          persons === null ? '–' : isCounted ? inDigits(persons, locale) : t('atLeast', { count: inDigits(persons, locale) }),
        label: t('persons'),
        counts: isCounted ? (persons === null ? t('personsFew') : t('personsCounts')) : t('countedOpen'),
      },
      ...(isCounted
        ? [{ value: counted === 0 ? '–' : inDigits(counted, locale), label: t('counted'), counts: t('countedClosed') }]
        : []),
    ],
    questions: questions.map((question) => ({
      caption: question.caption,
      counts: question.counts,
      alt: altOf(question),
      drawing: counted === 0 ? null : toDrawing(question.drawing, t('tooFew')),
      table: counted === 0 ? null : question.table,
      notes: question.notes,
    })),
    rule: {
      heading: t('ruleHeading'),
      texts: [asCounted, t('rule'), ...(results.answersBy === 'device' ? [t('ruleDevice')] : [])],
    },
  });
}

function altOf({ caption, table }: DrawnQuestion): string {
  const [, ...headings] = table?.columns ?? [];
  const rows = (table?.rows ?? []).map(([name = '', ...values]) =>
    headings.length > 1
      ? `${name}: ${values.map((value, index) => `${headings[index]} ${value}`).join(', ')}`
      : `${name} ${values[0]}`,
  );
  return `${caption}: ${rows.join('; ')}`;
}

/** Values as parts of the whole width, in percent. */
function toDrawing(drawing: Drawing, tooFew: string): object | null {
  if (drawing.type === 'none') return null;
  if (drawing.type !== 'shares') {
    const most = Math.max(1, ...drawing.data.map(({ value }) => value ?? 0));
    const rows = drawing.data.map(({ label, value, text }) => ({
      label,
      share: value === null ? null : (value / most) * 100,
      text: value === null ? tooFew : (text ?? String(value)),
    }));
    return { kind: 'bars', rows };
  }
  const { segments, isDiverging } = drawing;
  const middle = (segments.length - 1) / 2;
  const before = (values: readonly (number | null)[]) =>
    isDiverging
      ? values.reduce<number>((sum, value, index) => sum + (value ?? 0) * (index < middle ? 1 : index === middle ? 0.5 : 0), 0)
      : 0;
  const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const left = Math.max(0, ...drawing.rows.map(({ values }) => before(values)));
  const right = Math.max(0, ...drawing.rows.map(({ values }) => total(values) - before(values)));
  const percent = (value: number) => (value / Math.max(1, left + right)) * 100;
  return {
    kind: 'shares',
    diverging: isDiverging,
    segments: segments.map(({ label }) => label),
    rows: drawing.rows.map(({ name, values }) => ({
      name,
      before: percent(left - before(values)),
      parts: values.flatMap((value, index) => (value ? { index, share: percent(value), text: String(value) } : [])),
    })),
  };
}
