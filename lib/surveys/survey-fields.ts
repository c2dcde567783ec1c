import { optionsOf, otherOption, type SurveyQuestion } from './survey-definition';

/**
 * What somebody has filled in, as a form sends it, by field name. A question's answer stands in the field of its key;
 * a name sent more than once is a list. An answer of several parts has one field for each: see `partField`.
 */
export type AnswerFields = Record<string, string | string[]>;

/** Separates the key of a question from a part of it. Not a full stop: that would nest for react-hook-form. */
const between = ':';

/** The field of one part: an option's rank or amount, a row's choice, or the words beside "other". */
export function partField(question: string, part: string): string {
  return `${question}${between}${part}`;
}

/** The key of the question a field belongs to. */
export function questionOfField(field: string): string {
  return field.split(between, 1)[0] ?? field;
}

/** All fields a question is answered in. */
export function fieldsOfQuestion(question: SurveyQuestion): string[] {
  const { key } = question;
  if (question.kind === 'ranking' || question.kind === 'allocation')
    return optionsOf(question).map((option) => partField(key, option.key));
  if (question.kind === 'matrix') return question.rows.map((row) => partField(key, row.key));
  if ('hasOther' in question && question.hasOther) return [key, partField(key, otherOption)];
  return [key];
}

/** The first text of a field; empty when it was not filled in. */
export function oneOf(fields: AnswerFields, name: string): string {
  return manyOf(fields, name)[0] ?? '';
}

/** All texts of a field but empty ones; react-hook-form calls ticks nobody touched `false`. */
export function manyOf(fields: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
}
