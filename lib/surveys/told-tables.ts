import type { AskedQuestion } from './asked-question';
import type { PartCount } from './counted-persons';
import { otherOption, type SurveyOption, type SurveyQuestion } from './survey-definition';

type Part = Pick<PartCount, 'part' | 'choice' | 'number'>;

/** Groups by what was answered: disjoint, and with those in none of them (the last) everybody who answered the survey. */
export type ToldTable = {
  key: string;
  question: string;
  /** How many groups, without the last. */
  groups: number;
  /** The group somebody who gave this part of an answer is in; -1 for none. */
  groupOf: (part: Part) => number;
};

/** A scale from 0 to 10 and those who did not answer. Where there are more groups most are small: they wait. */
const mostGroups = 12;

/** The tables of a question that are told while more can answer. None of what is only counted afterwards. */
export function toldTables({ question }: AskedQuestion): ToldTable[] {
  return tablesOf(question).filter(({ groups }) => groups < mostGroups);
}

/** The key of the table of one row, or of one option among several that can be chosen together. */
export function tableKey(question: string, part = ''): string {
  return JSON.stringify([question, part]);
}

function tablesOf(question: SurveyQuestion): ToldTable[] {
  const { key } = question;
  const table = (part: string, groups: number, groupOf: ToldTable['groupOf']): ToldTable => ({
    key: tableKey(key, part),
    question: key,
    groups,
    groupOf,
  });
  const byChoice = (options: readonly SurveyOption[]) => {
    const keys = options.map((option) => option.key);
    return table('', keys.length, ({ choice }) => keys.indexOf(choice ?? ''));
  };
  const byStep = (from: number, to: number) =>
    table('', to - from + 1, ({ number }) => (number === null || number > to ? -1 : Math.max(-1, number - from)));
  const eachChosen = (options: readonly SurveyOption[]) =>
    options.map((option) => table(option.key, 1, ({ choice }) => (choice === option.key ? 0 : -1)));
  switch (question.kind) {
    case 'single':
    case 'dropdown':
      return [byChoice(offered(question))];
    case 'multiple':
      return eachChosen(offered(question));
    case 'image_choice':
      return question.max > 1 ? eachChosen(question.options) : [byChoice(question.options)];
    case 'matrix':
      return question.rows.map((row) => {
        const keys = question.options.map((option) => option.key);
        return table(row.key, keys.length, ({ part, choice }) => (part === row.key ? keys.indexOf(choice ?? '') : -1));
      });
    case 'ranking': {
      const keys = question.options.map((option) => option.key);
      return [table('', keys.length, ({ part, number }) => (number === 1 ? keys.indexOf(part) : -1))];
    }
    case 'scale':
      return [byStep(question.from, question.to)];
    case 'rating':
      return [byStep(1, question.steps)];
    default:
      return [];
  }
}

/** The options of a question, with "other" where it can be chosen. */
export function offered(question: Extract<SurveyQuestion, { kind: 'single' | 'dropdown' | 'multiple' }>): SurveyOption[] {
  const other = { key: otherOption, labelDa: 'Andet', labelEn: 'Other' };
  return question.hasOther ? [...question.options, other] : question.options;
}
