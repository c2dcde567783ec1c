import { type DrawnShape, nearestTown } from '@/lib/drawing/drawn-shape';
import type { AnsweredKind, SurveyQuestion } from './survey-definition';

/** A drawn place: GeoJSON in WGS 84, longitude before latitude. */
export type PlaceShape = DrawnShape;

type ChoiceAnswer = { choices: string[]; other?: string };

/** What one person answered to a question, by its kind. A question that was not answered has no answer at all. */
export type AnswerOf = {
  short_text: { text: string };
  long_text: { text: string };
  /** One choice only; `other` is the text beside the option of that name. */
  single: ChoiceAnswer;
  dropdown: ChoiceAnswer;
  multiple: ChoiceAnswer;
  image_choice: ChoiceAnswer;
  /** Option keys, the first choice first. */
  ranking: { order: string[] };
  scale: { number: number };
  rating: { number: number };
  /** Option key by row key. */
  matrix: { rows: Record<string, string> };
  number: { number: number };
  /** ISO date. */
  date: { date: string };
  place: { shapes: PlaceShape[] };
  /** Ids of uploaded files. */
  file: { files: string[] };
  /** Amount by option key. */
  allocation: { amounts: Record<string, number> };
};

export type SurveyAnswer = AnswerOf[AnsweredKind];

/** What one person answered, by question key. */
export type SurveyAnswers = Record<string, SurveyAnswer>;

/**
 * How an answer is stored: one row for each part that can be counted. `part` is the option, row or number of the part
 * and empty where there is only one; `choice` is what was chosen, `number` a number, rank or amount. Words are not
 * here: they are contributions, or kept apart when the question is confidential.
 */
export type AnswerRow = {
  question: string;
  part: string;
  choice: string | null;
  number: number | null;
  shape: PlaceShape | null;
  fileId: string | null;
};

/** The rows of one answer; none for a text. */
export function answerRows({ key: question }: SurveyQuestion, answer: SurveyAnswer): AnswerRow[] {
  const row = (part: string, is: Partial<AnswerRow>): AnswerRow => ({
    question,
    part,
    choice: null,
    number: null,
    shape: null,
    fileId: null,
    ...is,
  });
  if ('choices' in answer) return answer.choices.map((choice) => row(choice, { choice }));
  if ('order' in answer) return answer.order.map((option, index) => row(option, { number: index + 1 }));
  if ('rows' in answer) return Object.entries(answer.rows).map(([part, choice]) => row(part, { choice }));
  if ('amounts' in answer) return Object.entries(answer.amounts).map(([part, number]) => row(part, { number }));
  if ('number' in answer) return [row('', { number: answer.number })];
  if ('date' in answer) return [row('', { choice: answer.date })];
  if ('shapes' in answer) {
    const towns = new Set(answer.shapes.map((shape) => nearestTown(shape).town.name));
    const near = [...towns].map((name) => row(townPart(name), { choice: name }));
    return [...answer.shapes.map((shape, index) => row(String(index), { shape })), ...near];
  }
  if ('files' in answer) return answer.files.map((fileId, index) => row(String(index), { fileId }));
  return [];
}

/** The part of an answer that says near which town somebody put a place: once a town, so that persons are counted and no places. */
export function townPart(town: string): string {
  return `near:${town}`;
}
