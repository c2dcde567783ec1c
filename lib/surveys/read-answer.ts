import { tidyLine, tidyText } from '@/lib/contributions/tidy-text';
import { touchesMunicipality } from '@/lib/drawing/drawn-shape';
import { writtenShape } from '@/lib/drawing/written-shape';
import type { AnswerOf, SurveyAnswer } from './survey-answer';
import {
  type AnsweredKind,
  optionsOf,
  otherOption,
  type QuestionOf,
  type SurveyQuestion,
  surveyLimits,
} from './survey-definition';
import { type AnswerFields, manyOf, oneOf, partField } from './survey-fields';
import { writtenDate } from './written-date';
import { decimalsOf, writtenNumber } from './written-number';

/** What is wrong with what was filled in: the field to mend, and why. */
export type AnswerFault = { field: string; code: AnswerFaultCode };
export type AnswerFaultCode =
  | 'chooseOne'
  | 'chooseSome'
  | 'chooseMore'
  | 'chooseFewer'
  | 'unknownOption'
  | 'otherMissing'
  | 'writeAnswer'
  | 'tooLong'
  | 'writeNumber'
  | 'numberOutside'
  | 'numberDecimals'
  | 'writeDate'
  | 'dateOutside'
  | 'rankAll'
  | 'rankOnce'
  | 'chooseEach'
  | 'shareAmount'
  | 'shareStep'
  | 'shareAll'
  | 'placeMissing'
  | 'placeInvalid'
  | 'placeOutside'
  | 'tooManyPlaces'
  | 'fileMissing'
  | 'tooManyFiles';

/** What the fields of a question say: its answer, null where it was not answered, or what has to be mended. */
export type ReadAnswer = { answer: SurveyAnswer | null; faults: AnswerFault[] };

/** Reads the fields of one question. Whether it has to be answered is part of the rules, whether it is shown is not. */
export function readAnswer(question: SurveyQuestion, fields: AnswerFields): ReadAnswer {
  const faults: AnswerFault[] = [];
  const read = readers[question.kind] as (asked: SurveyQuestion, given: AnswerFields, refuse: Refuse) => SurveyAnswer | null;
  const answer = read(question, fields, (code, field = question.key) => {
    faults.push({ field, code });
    return null;
  });
  return faults.length > 0 ? { answer: null, faults } : { answer, faults };
}

type Refuse = (code: AnswerFaultCode, field?: string) => null;
type Reader<Kind extends AnsweredKind> = (
  question: QuestionOf<Kind>,
  fields: AnswerFields,
  refuse: Refuse,
) => AnswerOf[Kind] | null;

const readers: { [Kind in AnsweredKind]: Reader<Kind> } = {
  short_text: words,
  long_text: words,
  single: one,
  dropdown: one,
  multiple: several,
  image_choice: several,
  ranking,
  scale: (question, fields, refuse) => step(question, question.from, question.to, fields, refuse),
  rating: (question, fields, refuse) => step(question, 1, question.steps, fields, refuse),
  matrix,
  number,
  date,
  place,
  file,
  allocation,
};

/** A line break counts as one character, though a form without JavaScript sends two. */
function words(question: QuestionOf<'short_text' | 'long_text'>, fields: AnswerFields, refuse: Refuse) {
  const written = oneOf(fields, question.key);
  const text = question.kind === 'short_text' ? tidyLine(written) : tidyText(written);
  if (text === '') return question.isRequired ? refuse('writeAnswer') : null;
  return text.length > question.maxLength ? refuse('tooLong') : { text };
}

function one(question: QuestionOf<'single' | 'dropdown'>, fields: AnswerFields, refuse: Refuse) {
  const chosen = new Set(manyOf(fields, question.key));
  if (chosen.size > 1) return refuse('unknownOption');
  return choices(question, chosen, fields, refuse, 'chooseOne');
}

function several(question: QuestionOf<'multiple' | 'image_choice'>, fields: AnswerFields, refuse: Refuse) {
  const chosen = new Set(manyOf(fields, question.key));
  if (chosen.size > 0 && chosen.size < (question.min ?? 0)) return refuse('chooseMore');
  if (chosen.size > (question.max ?? Number.POSITIVE_INFINITY)) return refuse('chooseFewer');
  return choices(question, chosen, fields, refuse, 'chooseSome');
}

function choices(
  question: QuestionOf<'single' | 'dropdown' | 'multiple' | 'image_choice'>,
  chosen: ReadonlySet<string>,
  fields: AnswerFields,
  refuse: Refuse,
  missing: 'chooseOne' | 'chooseSome',
) {
  if (chosen.size === 0) return question.isRequired ? refuse(missing) : null;
  const hasOther = 'hasOther' in question && question.hasOther;
  const offered = new Set([...optionsOf(question).map(({ key }) => key), ...(hasOther ? [otherOption] : [])]);
  if ([...chosen].some((key) => !offered.has(key))) return refuse('unknownOption');
  if (!hasOther || !chosen.has(otherOption)) return { choices: [...chosen] };
  const field = partField(question.key, otherOption);
  const other = tidyLine(oneOf(fields, field));
  if (other === '') return refuse('otherMissing', field);
  return other.length > surveyLimits.shortText ? refuse('tooLong', field) : { choices: [...chosen], other };
}

function ranking(question: QuestionOf<'ranking'>, fields: AnswerFields, refuse: Refuse) {
  const ranked = question.options.flatMap(({ key }) => {
    const written = oneOf(fields, partField(question.key, key));
    return written === '' ? [] : [{ key, rank: Number(written) }];
  });
  if (ranked.length === 0) return question.isRequired ? refuse('rankAll', firstPart(question)) : null;
  const places = Math.min(question.top ?? question.options.length, question.options.length);
  if (ranked.some(({ rank }) => !Number.isInteger(rank) || rank < 1 || rank > places))
    return refuse('rankAll', firstPart(question));
  if (new Set(ranked.map(({ rank }) => rank)).size < ranked.length) return refuse('rankOnce', firstPart(question));
  if (ranked.length < places) return refuse('rankAll', firstPart(question));
  return { order: ranked.toSorted((a, b) => a.rank - b.rank).map(({ key }) => key) };
}

function step(question: SurveyQuestion, from: number, to: number, fields: AnswerFields, refuse: Refuse) {
  const written = oneOf(fields, question.key);
  if (written === '') return question.isRequired ? refuse('chooseOne') : null;
  const number = /^-?\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
  return number >= from && number <= to ? { number } : refuse('unknownOption');
}

function matrix(question: QuestionOf<'matrix'>, fields: AnswerFields, refuse: Refuse) {
  const offered = new Set(question.options.map(({ key }) => key));
  const rows: [string, string][] = [];
  for (const { key } of question.rows) {
    const field = partField(question.key, key);
    const chosen = oneOf(fields, field);
    if (chosen === '' && question.isRequired) refuse('chooseEach', field);
    else if (chosen !== '' && !offered.has(chosen)) refuse('unknownOption', field);
    else if (chosen !== '') rows.push([key, chosen]);
  }
  return rows.length > 0 ? { rows: Object.fromEntries(rows) } : null;
}

/** As much as the database keeps exactly. */
const mostNumber = 10 ** 12;

function number(question: QuestionOf<'number'>, fields: AnswerFields, refuse: Refuse) {
  const written = oneOf(fields, question.key).trim();
  if (written === '') return question.isRequired ? refuse('writeNumber') : null;
  const value = writtenNumber(written, question.decimals);
  if (value === null) return refuse('writeNumber');
  if (value < (question.min ?? -mostNumber) || value > (question.max ?? mostNumber)) return refuse('numberOutside');
  return decimalsOf(value) > question.decimals ? refuse('numberDecimals') : { number: value };
}

function date(question: QuestionOf<'date'>, fields: AnswerFields, refuse: Refuse) {
  const written = oneOf(fields, question.key).trim();
  if (written === '') return question.isRequired ? refuse('writeDate') : null;
  const day = writtenDate(written);
  if (day === null) return refuse('writeDate');
  const isInside = (!question.from || day >= question.from) && (!question.to || day <= question.to);
  return isInside ? { date: day } : refuse('dateOutside');
}

function place(question: QuestionOf<'place'>, fields: AnswerFields, refuse: Refuse) {
  const written = manyOf(fields, question.key);
  if (written.length === 0) return question.isRequired ? refuse('placeMissing') : null;
  if (written.length > Math.min(question.max, surveyLimits.shapes)) return refuse('tooManyPlaces');
  const asked = { kinds: question.shapes, mostPoints: surveyLimits.shapePoints };
  const shapes = written.map((text) => writtenShape(text, asked));
  if (!shapes.every((shape) => shape !== null)) return refuse('placeInvalid');
  return question.acceptsOutside || shapes.every(touchesMunicipality) ? { shapes } : refuse('placeOutside');
}

function file(question: QuestionOf<'file'>, fields: AnswerFields, refuse: Refuse) {
  const files = [...new Set(manyOf(fields, question.key))];
  if (files.length === 0) return question.isRequired ? refuse('fileMissing') : null;
  if (files.some((id) => !/^[\w-]{8,40}$/.test(id))) return refuse('unknownOption');
  return files.length > Math.min(question.max, surveyLimits.files) ? refuse('tooManyFiles') : { files };
}

function allocation(question: QuestionOf<'allocation'>, fields: AnswerFields, refuse: Refuse) {
  const amounts: [string, number][] = [];
  let isWrong = false;
  for (const { key } of question.options) {
    const field = partField(question.key, key);
    const written = oneOf(fields, field).trim();
    if (written === '') continue;
    const amount = writtenNumber(written, 0);
    const isAmount = amount !== null && Number.isSafeInteger(amount) && amount >= 0;
    if (!isAmount || amount % question.step !== 0) {
      refuse(isAmount ? 'shareStep' : 'shareAmount', field);
      isWrong = true;
    } else if (amount > 0) amounts.push([key, amount]);
  }
  if (isWrong) return null;
  const sum = amounts.reduce((total, [, amount]) => total + amount, 0);
  if (sum === 0 && !question.isRequired) return null;
  return sum === question.total ? { amounts: Object.fromEntries(amounts) } : refuse('shareAll', firstPart(question));
}

function firstPart(question: QuestionOf<'ranking' | 'allocation'>): string {
  return partField(question.key, question.options[0]?.key ?? '');
}
