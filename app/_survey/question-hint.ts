import { longDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { filledIn } from './filled-in';

type Sentences = Record<string, string>;

/** How a question is answered: what its author wrote, and our own words on what the answer may be. */
export function questionHint(question: SurveyQuestion, locale: Locale, texts: Sentences): string {
  return [inLocale(question, 'hint', locale), howTo(question, locale, texts), question.isConfidential ? texts.confidential : '']
    .filter(Boolean)
    .join(' ');
}

function howTo(question: SurveyQuestion, locale: Locale, texts: Sentences): string {
  const number = (value: number) => new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB').format(value);
  const say = (name: string, values: Record<string, string | number> = {}) => filledIn(texts[name], values);
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return say('letters', { max: number(question.maxLength) });
    case 'single':
      return say('chooseOne');
    case 'multiple':
    case 'image_choice':
      return chooseSome(question, say);
    case 'number':
      return between(question.min, question.max, 'number', (value) => number(value), say);
    case 'date':
      return between(question.from, question.to, 'date', (value) => longDate(value, locale), say);
    default:
      return '';
  }
}

type Say = (name: string, values?: Record<string, string | number>) => string;

function chooseSome({ min = 0, max }: { min?: number; max?: number }, say: Say): string {
  if (max === 1) return say('chooseOne');
  if (min > 1 && max !== undefined) return min === max ? say('chooseExactly', { max }) : say('chooseBetween', { min, max });
  if (min > 1) return say('chooseAtLeast', { min });
  return max === undefined ? say('chooseSome') : say('chooseAtMost', { max });
}

function between<Value>(
  from: Value | undefined,
  to: Value | undefined,
  of: string,
  shown: (value: Value) => string,
  say: Say,
): string {
  if (from !== undefined && to !== undefined) return say(`${of}Between`, { min: shown(from), max: shown(to) });
  if (from !== undefined) return say(`${of}From`, { min: shown(from) });
  return to === undefined ? '' : say(`${of}To`, { max: shown(to) });
}
