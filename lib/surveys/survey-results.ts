import { type ShownCount, smallestGroup } from '@/lib/statistics/small-groups';
import type { AskedQuestion } from './asked-question';
import { type Counted, personsWho, type QuestionCounts, shownOfAll, shownPart, toNamed } from './counted-persons';
import { placesFigure } from './place-results';
import { rankingFigure, sharesFigure } from './ranked-results';
import { spreadFigure } from './spread-results';
import type { QuestionOf, SurveyOption } from './survey-definition';
import type { Bar, Figure, GroupOffered, QuestionResult } from './survey-views';
import { offered } from './told-tables';

/** The groups large enough to be looked at alone, by the questions of the demographic block. Of all persons counted, in any split. */
export function groupsOffered(asked: readonly AskedQuestion[], countsOf: (question: string) => QuestionCounts): GroupOffered[] {
  return asked.flatMap(({ question }) => {
    if (!('demographic' in question) || !question.demographic) return [];
    const { parts } = countsOf(question.key);
    const sizes = question.options.map(({ key }) =>
      parts.filter(({ choice }) => choice === key).reduce((total, { persons }) => total + sumOf(persons), 0),
    );
    const { labelDa, labelEn, demographic } = question;
    const options = question.options.filter((_, index) => (sizes[index] ?? 0) >= smallestGroup).map(toNamed);
    return [{ question: question.key, demographic, labelDa, labelEn, options }];
  });
}

function sumOf(persons: readonly number[]): number {
  return persons.reduce((total, each) => total + each, 0);
}

/** What may be shown of a question: its figure, and how many have written something everybody can read. */
export function questionResult({ question, change }: AskedQuestion, figure: Figure, texts: number): QuestionResult {
  const { key, kind, labelDa, labelEn, isConfidential } = question;
  return {
    key,
    kind,
    labelDa,
    labelEn,
    isConfidential,
    change,
    ...(question.kind === 'scale' ? { ends: endsOf(question) } : {}),
    ...(question.kind === 'number' ? { unit: { unitDa: question.unitDa, unitEn: question.unitEn } } : {}),
    figure,
    texts,
  };
}

/** What may be shown of a question's answers once all are counted, of everybody or of one group. */
export function countedFigure(asked: AskedQuestion, counts: QuestionCounts, counted: Counted): Figure {
  const { question } = asked;
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return { type: 'words' };
    case 'single':
    case 'dropdown':
      return barsOfOne(asked, offered(question), counts, counted);
    case 'multiple':
      return barsOfSeveral(offered(question), counts, counted);
    case 'image_choice':
      if (question.max > 1) return barsOfSeveral(question.options, counts, counted);
      return barsOfOne(asked, question.options, counts, counted);
    case 'matrix':
      return matrixFigure(question, asked.mayBeSkipped, counts, counted);
    case 'ranking':
      return rankingFigure(question, asked.mayBeSkipped, counts, counted);
    case 'allocation':
      return sharesFigure(question, counts, counted);
    case 'scale':
    case 'rating':
    case 'number':
    case 'date':
      return spreadFigure(question, asked.mayBeSkipped, counts, counted);
    case 'place':
      return placesFigure(question, asked.mayBeSkipped, counts, counted);
    case 'file':
      return { type: 'files', persons: shownPart(counts.answered, counted) };
  }
}

function barsOfOne(
  { mayBeSkipped }: AskedQuestion,
  options: readonly SurveyOption[],
  counts: QuestionCounts,
  counted: Counted,
): Figure {
  const chosen = options.map(({ key }) => personsWho(counts, counted, ({ choice }) => choice === key));
  const { sizes, ...rest } = shownOfAll(chosen, mayBeSkipped, counted);
  return { type: 'bars', isOverlapping: false, bars: toBars(options, sizes), ...rest };
}

function barsOfSeveral(options: readonly SurveyOption[], counts: QuestionCounts, counted: Counted): Figure {
  const sizes = options.map(({ key }) =>
    shownPart(
      personsWho(counts, counted, ({ choice }) => choice === key),
      counted,
    ),
  );
  return { type: 'bars', isOverlapping: true, bars: toBars(options, sizes) };
}

function matrixFigure(
  { isLikert, options, rows }: QuestionOf<'matrix'>,
  mayBeSkipped: boolean,
  counts: QuestionCounts,
  counted: Counted,
): Figure {
  return {
    type: 'matrix',
    isLikert,
    options: options.map(toNamed),
    rows: rows.map((row) => {
      const chosen = options.map(({ key }) =>
        personsWho(counts, counted, ({ part, choice }) => part === row.key && choice === key),
      );
      const { sizes, ...rest } = shownOfAll(chosen, mayBeSkipped, counted);
      return { ...toNamed(row), persons: sizes, ...rest };
    }),
  };
}

function toBars(options: readonly SurveyOption[], persons: readonly ShownCount[]): Bar[] {
  return options.map((option, index) => ({
    ...toNamed(option),
    persons: persons[index] ?? null,
    ...(option.image ? { image: option.image } : {}),
  }));
}

function endsOf({ lowDa, lowEn, highDa, highEn }: QuestionOf<'scale'>): NonNullable<QuestionResult['ends']> {
  return { lowDa, lowEn, highDa, highEn };
}
