import type { ShownCount } from '@/lib/statistics/small-groups';
import type { Told } from '@/lib/statistics/told-together';
import type { AskedQuestion } from './asked-question';
import { toNamed } from './counted-persons';
import type { SurveyOption } from './survey-definition';
import type { Bar, Figure } from './survey-views';
import { offered, tableKey } from './told-tables';

/** What is told of a question while more can answer: persons as "at least", in whole fives, and nothing worked out from them. */
export function toldFigure({ question, mayBeSkipped }: AskedQuestion, told: Told): Figure {
  const { key } = question;
  const groups = (part = '') => told.tables.get(tableKey(key, part))?.map((persons): ShownCount => persons || null);
  const bars = (options: readonly SurveyOption[]): Bar[] =>
    options.map((option, index) => ({ ...toBar(option), persons: groups()?.[index] ?? null }));
  const unanswered = (part?: string) => (mayBeSkipped ? { unanswered: groups(part)?.at(-1) ?? null } : {});
  const ofOne = (options: readonly SurveyOption[]): Figure =>
    groups() ? { type: 'bars', isOverlapping: false, bars: bars(options), ...unanswered() } : { type: 'later' };
  const ofSeveral = (options: readonly SurveyOption[]): Figure => ({
    type: 'bars',
    isOverlapping: true,
    bars: options.map((option) => ({ ...toBar(option), persons: groups(option.key)?.[0] ?? null })),
  });
  const spread = (from: number): Figure => {
    const steps = groups()?.slice(0, -1);
    if (!steps) return { type: 'later' };
    const spans = steps.map((persons, index) => ({ from: from + index, to: from + index, persons }));
    return { type: 'spread', of: 'steps', spans, median: null, average: null, ...unanswered() };
  };
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return { type: 'words' };
    case 'single':
    case 'dropdown':
      return ofOne(offered(question));
    case 'multiple':
      return ofSeveral(offered(question));
    case 'image_choice':
      return question.max > 1 ? ofSeveral(question.options) : ofOne(question.options);
    case 'matrix': {
      const { isLikert, options, rows } = question;
      const told = rows.map((row) => ({
        ...toNamed(row),
        persons: options.map((_, index) => groups(row.key)?.[index] ?? null),
        ...unanswered(row.key),
      }));
      return { type: 'matrix', isLikert, options: options.map(toNamed), rows: told };
    }
    case 'ranking':
      if (!groups()) return { type: 'later' };
      return {
        type: 'ranking',
        isOrdered: false,
        places: bars(question.options).map((place) => ({ ...place, average: null })),
        ...unanswered(),
      };
    case 'scale':
      return spread(question.from);
    case 'rating':
      return spread(1);
    default:
      return { type: 'later' };
  }
}

function toBar(option: SurveyOption): Omit<Bar, 'persons'> {
  return { ...toNamed(option), ...(option.image ? { image: option.image } : {}) };
}
