import type { BarDatum } from '@/app/_ui/bar-chart';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { ShownCount } from '@/lib/statistics/small-groups';
import type { Figure, QuestionResult, SurveyResultsView } from '@/lib/surveys/survey-views';
import { type Texts, textsIn } from '@/lib/web/texts';
import { drawPopulation } from './draw-population';
import type { Drawing, DrawnQuestion } from './drawn-question';
import { inDigits } from './in-digits';
import { spanWords } from './span-words';

export type Say = Texts;
export type Count = (value: number, decimals?: number) => string;
type Drawn = Pick<DrawnQuestion, 'counts' | 'drawing' | 'table' | 'notes'>;
/** What holds for all questions of a survey. */
type OfAll = Pick<SurveyResultsView, 'counted' | 'isCounted'>;
type FigureOf<Type extends Figure['type']> = Extract<Figure, { type: Type }>;

/** All questions of a survey drawn, each with its comparison with the population where there is one. */
export function drawQuestions(results: OfAll & { questions: QuestionResult[] }, locale: Locale): DrawnQuestion[] {
  return results.questions.flatMap((question) => drawnTogether(question, results, locale));
}

/** A question, and those who answered it beside the population. */
export function drawnTogether(question: QuestionResult, { counted, isCounted }: OfAll, locale: Locale): DrawnQuestion[] {
  const beside = drawPopulation(question, counted, locale);
  return [drawQuestion(question, isCounted, locale), ...(beside ? [beside] : [])];
}

/** What a question came to, drawn and in words. Works outside of a page too: the language is given. */
export function drawQuestion(question: QuestionResult, isCounted: boolean, locale: Locale): DrawnQuestion {
  const t = textsIn(locale, 'survey.results');
  const count: Count = (value, decimals = 0) => inDigits(value, locale, decimals);
  const shown = (persons: ShownCount | undefined) => {
    if (persons == null) return t('tooFewShort');
    return isCounted ? count(persons) : t('atLeast', { count: count(persons) });
  };
  const { figure } = question;
  const { notes, counts: said, ...drawn } = drawnFigure();
  const counts = isCounted || drawn.drawing.type === 'none' ? said : `${said} ${t('atLeastCounts')}`;
  const changed = question.change ? [t(`change.${question.change}`)] : [];
  const confidential = question.isConfidential ? [t('confidential')] : [];
  return {
    key: question.key,
    caption: inLocale(question, 'label', locale),
    counts,
    ...drawn,
    notes: [...notes, ...changed, ...confidential],
  };

  function drawnFigure(): Drawn {
    switch (figure.type) {
      case 'bars':
        return bars(figure.isOverlapping ? t('multiple') : t('single'), figure);
      case 'matrix':
        return matrix(figure);
      case 'spread':
        return spread(figure);
      case 'ranking':
        return ranking(figure);
      case 'shares':
        return shares(figure);
      case 'places':
        return places(figure);
      case 'files':
        return oneCount(t('filesCounts'), t('filesPersons'), figure.persons);
      case 'words':
        return { counts: t('textsCounts'), ...nothing([t('textsPublished', { count: question.texts })]) };
      case 'notByGroup':
        return { counts: '', ...nothing([t('notByGroup')]) };
      case 'later':
        return { counts: '', ...nothing([t('later')]) };
    }
  }

  function bars(counts: string, { bars: each, unanswered }: FigureOf<'bars'>): Drawn {
    const data = each.map(({ key, image, persons, ...label }) => ({
      key,
      label: inLocale(label, 'label', locale),
      value: persons,
      ...(image ? { image: { src: `/api/files/${image.file}/thumb.webp`, alt: inLocale(image, 'alt', locale) } } : {}),
    }));
    return { counts, ...rowsOf([...data, ...unansweredBar(unanswered)]), notes: [] };
  }

  function matrix({ isLikert, options, rows }: FigureOf<'matrix'>): Drawn {
    const isHiding = (persons: readonly ShownCount[]) => persons.some((each) => each === null);
    const withUnanswered = rows.some(({ unanswered }) => unanswered !== undefined);
    const labels = options.map((option) => inLocale(option, 'label', locale));
    return {
      counts: isLikert ? t('likert') : t('matrix'),
      drawing: {
        type: 'shares',
        isDiverging: isLikert,
        segments: options.map(({ key }, index) => ({ key, label: labels[index] ?? '' })),
        rows: rows.map(({ key, persons, ...label }) => ({
          key,
          name: inLocale(label, 'label', locale),
          values: persons,
          ...(isHiding(persons) ? { note: t('someHidden') } : {}),
        })),
      },
      table: {
        columns: [t('rowHeading'), ...labels, ...(withUnanswered ? [t('unanswered')] : [])],
        rows: rows.map(({ persons, unanswered, ...label }) => [
          inLocale(label, 'label', locale),
          ...persons.map(shown),
          ...(withUnanswered ? [shown(unanswered)] : []),
        ]),
      },
      notes: [],
    };
  }

  function spread({ of, spans, median, average, unanswered }: FigureOf<'spread'>): Drawn {
    const unit = question.unit ? inLocale(question.unit, 'unit', locale) : '';
    const words = (span: { from: number | string | null; to: number | string | null }) =>
      spanWords(span, of, { t, count, locale, unit });
    const data = spans.map((span, index) => ({ key: String(index), label: words(span), value: span.persons }));
    const ends = question.ends && [inLocale(question.ends, 'low', locale), inLocale(question.ends, 'high', locale)];
    const [low = '', high = ''] = ends ?? [];
    const isAgreement = low !== '' && spans.length % 2 === 1 && spans.length > 2 && average !== null;
    const all = [...data, ...unansweredBar(unanswered)];
    const drawing: Drawing = isAgreement
      ? {
          type: 'shares',
          isDiverging: true,
          segments: data.map(({ key, label }, index) => ({
            key,
            label: index === 0 ? `${label}: ${low}` : index === data.length - 1 ? `${label}: ${high}` : label,
          })),
          rows: [{ key: 'all', name: '', values: data.map(({ value }) => value) }],
        }
      : { type: of === 'steps' ? 'columns' : 'rows', data: of === 'steps' ? data : all };
    return {
      counts: [t('spread'), low && high ? t('ends', { low, high }) : ''].join(' ').trim(),
      drawing,
      table: tableOf(all),
      notes: [
        ...(average === null ? [] : [t('average', { value: count(average, 1) })]),
        ...(median === null || spans.length === 0 ? [] : [t('median', { value: words(median) })]),
        ...(spans.some(({ from, to }) => of === 'steps' && from !== to) ? [t('together')] : []),
      ],
    };
  }

  function ranking({ isOrdered, places, unanswered }: FigureOf<'ranking'>): Drawn {
    const data = places.map(({ key, persons, ...label }, index) => ({
      key,
      label: `${isOrdered ? `${index + 1}. ` : ''}${inLocale(label, 'label', locale)}`,
      value: persons,
    }));
    const hasAverage = places.some(({ average }) => average !== null);
    const rows = data.map(({ label, value }, index) => {
      const average = places[index]?.average ?? null;
      return [label, shown(value), ...(hasAverage ? [average === null ? t('tooFewShort') : count(average, 1)] : [])];
    });
    const rest = unansweredBar(unanswered).map(({ label, value }) => [label, shown(value), ...(hasAverage ? [''] : [])]);
    return {
      counts: isOrdered ? t('ranking') : t('rankingFirst'),
      drawing: { type: 'rows', data: [...data, ...unansweredBar(unanswered)] },
      table: {
        columns: [t('optionHeading'), t('firstHeading'), ...(hasAverage ? [t('averageHeading')] : [])],
        rows: [...rows, ...rest],
      },
      notes: [],
    };
  }

  function shares({ unit, total, shares: each }: FigureOf<'shares'>): Drawn {
    const data = each.map(({ key, percent, ...label }) => ({
      key,
      label: inLocale(label, 'label', locale),
      value: percent,
      ...(percent === null ? {} : { text: t('percent', { value: percent }) }),
    }));
    return {
      counts: t(`shares.${unit}`, { total: count(total) }),
      drawing: { type: 'rows', data },
      table: {
        columns: [t('optionHeading'), t('shareHeading')],
        rows: data.map(({ label, text }) => [label, text ?? t('tooFewShort')]),
      },
      notes: [],
    };
  }

  function places({ persons, towns }: FigureOf<'places'>): Drawn {
    if (towns.length === 0) return oneCount(t('placesCounts'), t('placesPersons'), persons);
    const data = towns.map(({ name, persons: value }) => ({ key: name, label: name, value }));
    const { table } = rowsOf([...data, { key: 'persons', label: t('placesPersons'), value: persons }]);
    return { counts: t('placesCounts'), drawing: { type: 'rows', data, towns }, table, notes: [t('placesRule')] };
  }

  function oneCount(counts: string, label: string, persons: ShownCount): Drawn {
    return { counts, ...rowsOf([{ key: 'persons', label, value: persons }]), notes: [] };
  }

  function unansweredBar(persons: ShownCount | undefined): BarDatum[] {
    return persons === undefined ? [] : [{ key: 'unanswered', label: t('unanswered'), value: persons }];
  }

  function rowsOf(data: BarDatum[]): Pick<Drawn, 'drawing' | 'table'> {
    return { drawing: { type: 'rows', data }, table: tableOf(data) };
  }

  function tableOf(data: readonly BarDatum[]): DrawnQuestion['table'] {
    return {
      columns: [t('optionHeading'), t('personsHeading')],
      rows: data.map(({ label, value }) => [label, shown(value)]),
    };
  }

  function nothing(notes: string[]): Omit<Drawn, 'counts'> {
    return { drawing: { type: 'none' }, table: null, notes };
  }
}
