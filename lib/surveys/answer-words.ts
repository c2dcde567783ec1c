import { plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { readAnswer } from './read-answer';
import type { PlaceShape, SurveyAnswer } from './survey-answer';
import { optionsOf, otherOption, type SurveyQuestion } from './survey-definition';
import type { AnswerFields } from './survey-fields';

/** Words for what has none of its own: "other", a place, and how many files, with `{count}` in them. */
export type AnswerWordTexts = { other: string; placeInWords: (shape: PlaceShape) => string; files: string };

/** What somebody answered to a question, to be read once more: one line for each part. None when it was not answered. */
export function answerWords(question: SurveyQuestion, fields: AnswerFields, locale: Locale, texts: AnswerWordTexts): string[] {
  const { answer } = readAnswer(question, fields);
  return answer ? linesOf(question, answer, locale, texts) : [];
}

function linesOf(question: SurveyQuestion, answer: SurveyAnswer, locale: Locale, texts: AnswerWordTexts): string[] {
  const number = (value: number) => new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB').format(value);
  const label = (key: string) => labelOf(question, key, locale) ?? (key === otherOption ? texts.other : key);
  if ('text' in answer) return [answer.text];
  if ('choices' in answer)
    return answer.choices.map((key) => (key === otherOption && answer.other ? `${texts.other}: ${answer.other}` : label(key)));
  if ('order' in answer) return answer.order.map((key, index) => `${index + 1}. ${label(key)}`);
  if ('rows' in answer)
    return Object.entries(answer.rows).map(([row, choice]) => `${rowLabel(question, row, locale)}: ${label(choice)}`);
  if ('amounts' in answer) return Object.entries(answer.amounts).map(([key, amount]) => `${label(key)}: ${number(amount)}`);
  if ('number' in answer) return [[number(answer.number), unitOf(question, locale)].filter(Boolean).join(' ')];
  if ('date' in answer) return [plainDate(answer.date, locale)];
  return 'shapes' in answer
    ? answer.shapes.map(texts.placeInWords)
    : [texts.files.replace('{count}', String(answer.files.length))];
}

function labelOf(question: SurveyQuestion, key: string, locale: Locale): string | undefined {
  const option = optionsOf(question).find((each) => each.key === key);
  return option && inLocale(option, 'label', locale);
}

function rowLabel(question: SurveyQuestion, key: string, locale: Locale): string {
  const row = question.kind === 'matrix' ? question.rows.find((each) => each.key === key) : undefined;
  return row ? inLocale(row, 'label', locale) : key;
}

function unitOf(question: SurveyQuestion, locale: Locale): string {
  if (question.kind === 'number') return inLocale(question, 'unit', locale);
  return question.kind === 'rating' ? `/ ${question.steps}` : '';
}
