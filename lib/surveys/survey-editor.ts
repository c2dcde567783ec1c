import { z } from 'zod';
import { type SaveSurvey, saveSurveySchema } from './save-survey-schema';
import { surveyLimits } from './survey-definition';

/** The fields of a question in the editor, as texts: `q3-labelDa` is the Danish label of the fourth. */
export const questionFields = ['kind', 'labelDa', 'labelEn', 'hintDa', 'hintEn', 'isRequired', 'optionsDa', 'optionsEn'] as const;
type QuestionField = (typeof questionFields)[number];
export type QuestionDraft = Partial<Record<QuestionField, string>>;

type Fields = Record<string, string | string[]>;

/** The questions of an editor's form, in order. */
export function questionDrafts(fields: Fields): QuestionDraft[] {
  const drafts: QuestionDraft[] = [];
  for (let at = 0; at < surveyLimits.questions && `q${at}-kind` in fields; at++)
    drafts.push(Object.fromEntries(questionFields.map((name) => [name, one(fields[`q${at}-${name}`])])));
  return drafts;
}

/** The form's fields for questions in this order; what is not a question stays as it is. */
export function withQuestions(fields: Fields, drafts: readonly QuestionDraft[]): Record<string, string> {
  const rest = Object.entries(fields).filter(([name]) => !/^q\d+-/.test(name));
  const numbered = drafts.flatMap((draft, at) =>
    questionFields.flatMap((name) => (draft[name] ? [[`q${at}-${name}`, draft[name]]] : [])),
  );
  return Object.fromEntries([...rest.map(([name, value]) => [name, one(value)]), ...numbered]);
}

const step = /^(?:add-(text|single|multiple)|(up|down|remove)-(\d+))$/;

/**
 * What a button of the editor does to the questions before anything is saved: `add-single`, `up-2`,
 * `down-0`, `remove-1`. A step that is not possible changes nothing.
 */
export function rearranged(fields: Fields, button: string): Record<string, string> {
  const drafts = questionDrafts(fields);
  const [, kind, move, number] = step.exec(button) ?? [];
  const at = Number(number);
  if (kind && drafts.length < surveyLimits.questions) drafts.push({ kind });
  if (move === 'remove') drafts.splice(at, 1);
  if (move === 'up' && at > 0) drafts.splice(at - 1, 0, ...drafts.splice(at, 1));
  if (move === 'down' && at < drafts.length - 1) drafts.splice(at + 1, 0, ...drafts.splice(at, 1));
  return withQuestions(fields, drafts);
}

/** The id of the question a button has to do with, as it stands afterwards: `q2`. */
export function touchedQuestion(fields: Fields, button: string): string {
  const count = questionDrafts(fields).length;
  const [, kind, move, number] = step.exec(button) ?? [];
  const places: Record<string, number> = {
    up: Number(number) - 1,
    down: Number(number) + 1,
    remove: Math.min(Number(number), count - 2),
  };
  const at = kind ? count : (places[move ?? ''] ?? 0);
  return `q${Math.min(Math.max(at, 0), surveyLimits.questions - 1)}`;
}

/** Reads the editor's form; an issue names the field as the form does, `q3-labelDa`. */
export const surveyEditorSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((fields, context): SaveSurvey => {
    const questions = questionDrafts(fields);
    const parsed = saveSurveySchema.safeParse({ ...fields, questions });
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      const [first, at, name] = path;
      const field = first === 'questions' && name !== undefined ? `q${String(at)}-${String(name)}` : String(first);
      context.addIssue({ code: 'custom', path: [field], message });
    }
    return z.NEVER;
  });

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));
