import { findCprNumbers } from '@/lib/screening/cpr';
import { questionsOf, type SurveyDefinition } from './survey-definition';
import { type AnswerFields, fieldsOfQuestion, questionOfField } from './survey-fields';

/**
 * Answers that are not sent yet, as they are kept on a device and on an account: the fields as they stand, and for each
 * question when it was answered last, in milliseconds. An answer that was taken back has a moment and no field.
 */
export type KeptAnswers = { fields: AnswerFields; at: Record<string, number> };

export const nothingKept: KeptAnswers = { fields: {}, at: {} };

/** What is kept after these fields were filled in: a question that differs from before was answered `now`. */
export function keptSince(before: KeptAnswers, fields: AnswerFields, now: number): KeptAnswers {
  const at = { ...before.at };
  for (const question of questionsIn(before.fields, fields))
    if (textOf(before.fields, question) !== textOf(fields, question)) at[question] = Math.max(now, (at[question] ?? 0) + 1);
  return { fields, at };
}

/** Two drafts of one survey made one: of each question what was answered last, whichever it stands in. */
export function mergedAnswers(one: KeptAnswers, other: KeptAnswers): KeptAnswers {
  const questions = [...questionsIn(one.fields, other.fields), ...Object.keys(one.at), ...Object.keys(other.at)];
  const merged: { fields: [string, string | string[]][]; at: [string, number][] } = { fields: [], at: [] };
  for (const question of new Set(questions)) {
    const later = latest(one, other, question);
    merged.fields.push(...Object.entries(later.fields).filter(([field]) => questionOfField(field) === question));
    const moment = Math.max(one.at[question] ?? 0, other.at[question] ?? 0);
    if (moment > 0) merged.at.push([question, moment]);
  }
  return { fields: Object.fromEntries(merged.fields), at: Object.fromEntries(merged.at) };
}

/** The later of two; of the same moment the one that says more, so that the order of merging never matters. */
function latest(one: KeptAnswers, other: KeptAnswers, question: string): KeptAnswers {
  const difference = (one.at[question] ?? 0) - (other.at[question] ?? 0);
  if (difference !== 0) return difference > 0 ? one : other;
  const [said, saidThere] = [textOf(one.fields, question), textOf(other.fields, question)];
  if (said.length !== saidThere.length) return said.length > saidThere.length ? one : other;
  return said >= saidThere ? one : other;
}

/** Without words that hold what looks like a personal number: those are kept nowhere. */
export function withoutPersonalNumbers(kept: KeptAnswers): KeptAnswers {
  const fields = Object.entries(kept.fields).filter(([, value]) =>
    [value].flat().every((text) => findCprNumbers(text).length === 0),
  );
  return { ...kept, fields: Object.fromEntries(fields) };
}

/** What of a draft still has its question, and the keys of those that have none any more. */
export function fittingAnswers(
  definition: Pick<SurveyDefinition, 'pages'>,
  kept: KeptAnswers,
): { kept: KeptAnswers; gone: string[] } {
  const known = new Set(questionsOf(definition).flatMap(fieldsOfQuestion));
  const fields = Object.entries(kept.fields).filter(([field]) => known.has(field));
  const gone = Object.keys(kept.fields)
    .filter((field) => !known.has(field))
    .map(questionOfField);
  return { kept: { ...kept, fields: Object.fromEntries(fields) }, gone: [...new Set(gone)] };
}

function questionsIn(...all: AnswerFields[]): Set<string> {
  return new Set(all.flatMap((fields) => Object.keys(fields).map(questionOfField)));
}

/** Everything in the fields of a question, so that two can be compared. */
function textOf(fields: AnswerFields, question: string): string {
  const own = Object.entries(fields).filter(([field]) => questionOfField(field) === question);
  return JSON.stringify(
    own.map(([field, value]) => [field, [value].flat()]).toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  );
}
