import type { ShownCount } from '@/lib/statistics/small-groups';
import type { Figure, Named, QuestionResult, Span, SurveyResultsView } from '@/lib/surveys/survey-views';
import type { SummaryTable, Text } from '../summary-content';
import { dateInWords, monthInWords, same, say, stored } from '../summary-texts';
import { column, named, row } from './parts';

type Drawn = Pick<SummaryTable, 'columns' | 'rows' | 'chart'> & { notes?: Text[] };

/** A question with what may be shown of its answers; null where it was answered in words or files, which are no figures. */
export function questionTable(survey: SurveyResultsView, question: QuestionResult): SummaryTable | null {
  const drawn = tableOf(question.figure, question);
  if (!drawn) return null;
  return {
    key: `${survey.id}-${question.key}`,
    caption: stored(question, 'label'),
    counts: say('surveys.tableCounts', { title: stored(survey, 'title') }),
    ...drawn,
    notes: [...(drawn.notes ?? []), ...(question.change ? [say(`surveys.change.${question.change}`)] : [])],
    ...(survey.isExample ? { isExample: true } : {}),
  };
}

function tableOf(figure: Figure, question: QuestionResult): Drawn | null {
  switch (figure.type) {
    case 'bars':
      return {
        ...counted([...figure.bars.map(toRow), ...unanswered(figure.unanswered)]),
        notes: overlapping(figure.isOverlapping),
      };
    case 'matrix':
      return {
        columns: [
          named(say('surveys.row')),
          ...figure.options.map((option) => column(option.key, stored(option, 'label'), 'persons')),
        ],
        rows: figure.rows.map((each) => row(each.key, stored(each, 'label'), ...each.persons)),
        chart: { type: 'shares' },
      };
    case 'spread':
      return spread(figure, question);
    case 'ranking':
      return counted([...figure.places.map(toRow), ...unanswered(figure.unanswered)]);
    case 'shares':
      return {
        columns: [named(say('surveys.option')), column('percent', say('units.percent'), 'percent')],
        rows: figure.shares.map((share) => row(share.key, stored(share, 'label'), share.percent)),
        chart: { type: 'bars', of: 'percent' },
      };
    case 'places':
      return figure.towns.length === 0
        ? null
        : {
            ...counted(figure.towns.map(({ name, persons }) => ({ key: name, label: same(name), persons }))),
            chart: {
              type: 'map',
              of: 'persons',
              places: figure.towns.map(({ name, lon, lat }) => ({ row: name, name: same(name), lon, lat })),
            },
          };
    default:
      return null;
  }
}

type Row = { key: string; label: Text; persons: ShownCount };

function counted(rows: readonly Row[]): Drawn {
  return {
    columns: [named(say('surveys.option')), column('persons', say('units.persons'), 'persons')],
    rows: rows.map(({ key, label, persons }) => row(key, label, persons)),
    chart: { type: 'bars', of: 'persons' },
  };
}

function spread(
  { spans, median, average, unanswered: none, of }: Extract<Figure, { type: 'spread' }>,
  question: QuestionResult,
): Drawn {
  const unit = question.unit ? stored(question.unit, 'unit') : same('');
  const words = (span: Pick<Span, 'from' | 'to'>) => spanInWords(span, of, unit);
  const ends = question.ends;
  return {
    ...counted([
      ...spans.map((span, index) => ({ key: `span-${index}`, label: words(span), persons: span.persons })),
      ...unanswered(none),
    ]),
    chart: { type: of === 'steps' ? 'columns' : 'bars', of: 'persons' },
    notes: [
      ...(ends && (ends.lowDa || ends.highDa)
        ? [say('surveys.ends', { low: stored(ends, 'low'), high: stored(ends, 'high') })]
        : []),
      ...(average === null ? [] : [say('surveys.average', { value: Math.round(average * 10) / 10 })]),
      ...(median === null || spans.length === 0 ? [] : [say('surveys.median', { value: words(median) })]),
    ],
  };
}

function spanInWords({ from, to }: Pick<Span, 'from' | 'to'>, of: 'steps' | 'numbers' | 'dates', unit: Text): Text {
  if (of === 'numbers') {
    if (from === null && to === null) return say('surveys.anyNumber');
    if (from === null) return say('surveys.under', { to: Number(to), unit });
    if (to === null) return say('surveys.over', { from: Number(from), unit });
    return say('surveys.between', { from: Number(from), to: Number(to), unit });
  }
  const one = (value: number | string | null) => (typeof value === 'string' ? dateName(value) : same(String(value ?? '')));
  return from === to ? one(from) : say('surveys.span', { from: one(from), to: one(to) });
}

function dateName(name: string): Text {
  if (name.length === 4) return same(name);
  return name.length === 7 ? monthInWords(name) : dateInWords(name);
}

function toRow(named: Named & { persons: ShownCount }): Row {
  return { key: named.key, label: stored(named, 'label'), persons: named.persons };
}

function unanswered(persons: ShownCount | undefined): Row[] {
  return persons === undefined ? [] : [{ key: 'unanswered', label: say('surveys.unanswered'), persons }];
}

function overlapping(isOverlapping: boolean): Text[] {
  return isOverlapping ? [say('surveys.several')] : [];
}
