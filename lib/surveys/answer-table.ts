import type { AskedQuestion } from './asked-question';
import type { PlaceShape } from './survey-answer';
import { otherOption, type SurveyOption, type SurveyQuestion } from './survey-definition';

type Language = 'da' | 'en';
type StoredPart = { question: string; part: string; choice: string | null; number: number | null; shape: PlaceShape | null };
type StoredText = { question: string; part: string; text: string };

/** One response as it is stored, without whose it is. */
export type StoredResponse = {
  number: number;
  submittedOn: string;
  version: number;
  language: string;
  way: 'account' | 'invitation' | 'device' | 'paper';
  isExample: boolean;
  parts: StoredPart[];
  texts: StoredText[];
};

/** A column of the table of answers: what stands above it, what it holds, and how it is read from a response. */
export type AnswerColumn = {
  heading: string;
  question: string;
  kind: string;
  /** What the cells can say: the options of a choice, the limits of a number. */
  values: string;
  cell: (parts: readonly StoredPart[], texts: readonly StoredText[]) => string | number;
};

/** The words of the table that are not of the survey itself. */
export type TableWords = { other: string; ticked: string; rank: string; files: string; place: string; text: string };

/** One column for each thing that can be answered: an option of several, a row of a matrix, a place in a ranking. */
export function answerColumns(asked: readonly AskedQuestion[], language: Language, words: TableWords): AnswerColumn[] {
  return asked.flatMap(({ question }, index) => columnsOf(question, index + 1, language, words));
}

function columnsOf(question: SurveyQuestion, number: number, language: Language, words: TableWords): AnswerColumn[] {
  const name = `${number}. ${inWords(question, language)}`;
  const column = (heading: string, values: string, cell: AnswerColumn['cell']): AnswerColumn => ({
    heading,
    question: question.key,
    kind: question.kind,
    values,
    cell,
  });
  const text =
    (part: string): AnswerColumn['cell'] =>
    (_, texts) =>
      texts.find((each) => each.part === part)?.text ?? '';
  const labels = (options: readonly SurveyOption[]) => options.map((option) => inWords(option, language)).join(' / ');
  const chosen =
    (options: readonly SurveyOption[], part?: string): AnswerColumn['cell'] =>
    (parts) => {
      const choice = parts.find((each) => part === undefined || each.part === part)?.choice;
      const option = options.find(({ key }) => key === choice);
      return option ? inWords(option, language) : choice === otherOption ? words.other : (choice ?? '');
    };
  const amount =
    (part: string): AnswerColumn['cell'] =>
    (parts) =>
      parts.find((each) => each.part === part)?.number ?? '';
  const each = (options: readonly SurveyOption[], values: string, cell: (key: string) => AnswerColumn['cell']) =>
    options.map((option) => column(`${name}: ${inWords(option, language)}`, values, cell(option.key)));
  const otherText = (hasOther: boolean) => (hasOther ? [column(`${name}: ${words.other}`, words.text, text(otherOption))] : []);
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return [column(name, words.text, text(''))];
    case 'single':
    case 'dropdown':
      return [column(name, labels(question.options), chosen(question.options)), ...otherText(question.hasOther)];
    case 'image_choice':
    case 'multiple': {
      const ticks = each(question.options, words.ticked, (key) => (parts) => (parts.some(({ part }) => part === key) ? 1 : ''));
      return [...ticks, ...otherText(question.kind === 'multiple' && question.hasOther)];
    }
    case 'ranking':
      return each(question.options, words.rank, amount);
    case 'matrix':
      return question.rows.map((row) =>
        column(`${name}: ${inWords(row, language)}`, labels(question.options), chosen(question.options, row.key)),
      );
    case 'allocation':
      return each(question.options, `0–${question.total}`, amount);
    case 'scale':
      return [column(name, `${question.from}–${question.to}`, amount(''))];
    case 'rating':
      return [column(name, `1–${question.steps}`, amount(''))];
    case 'number':
      return [column(name, language === 'da' ? question.unitDa : question.unitEn, amount(''))];
    case 'date':
      return [column(name, 'yyyy-mm-dd', (parts) => parts[0]?.choice ?? '')];
    case 'place':
      return [column(name, words.place, (parts) => shapesOf(parts))];
    case 'file':
      return [column(name, words.files, (parts) => parts.length || '')];
  }
}

/** The cells of one response, one for each column. */
export function answerCells(columns: readonly AnswerColumn[], { parts, texts }: StoredResponse): (string | number)[] {
  const partsOf = Map.groupBy(parts, ({ question }) => question);
  const textsOf = Map.groupBy(texts, ({ question }) => question);
  return columns.map(({ question, cell }) => cell(partsOf.get(question) ?? [], textsOf.get(question) ?? []));
}

/** What was drawn, as GeoJSON; the towns it is near are counted, not exported. */
function shapesOf(parts: readonly { shape: PlaceShape | null }[]): string {
  const shapes = parts.flatMap(({ shape }) => shape ?? []);
  return shapes.length > 0 ? JSON.stringify(shapes) : '';
}

function inWords(of: SurveyOption | SurveyQuestion, language: Language): string {
  return language === 'da' ? of.labelDa : of.labelEn;
}
