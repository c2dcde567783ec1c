import type { Operator, SurveyQuestion } from './survey-definition';
import { numbersOf, optionKeysOf } from './survey-references';

/** What a condition asks of one answer, or that it does not hold: `below` and `above` also when nothing was answered. */
export type Literal = { question: string; operator: Operator | 'below' | 'above'; value?: string | number };

/**
 * All that an answer can still be: whether it can be missing, and what it can be otherwise. A choice of one is any of
 * `only`; of several it holds all of `with` and none of `without`; a number lies from `low` to `high` and is none of `not`.
 */
export type Domain = {
  unanswered: boolean;
  answered: boolean;
  only?: ReadonlySet<string>;
  with?: ReadonlySet<string>;
  without?: ReadonlySet<string>;
  low?: number;
  high?: number;
  not?: ReadonlySet<number>;
};

/** The answers of which a literal holds. */
export function domainOf(question: SurveyQuestion, { operator, value }: Literal): Domain {
  const chosen = String(value);
  const number = Number(value);
  const isNumber = numbersOf(question) !== null;
  const given = { unanswered: false, answered: true };
  const either = { unanswered: true, answered: true };
  const others = () => new Set(optionKeysOf(question).filter((key) => key !== chosen));
  switch (operator) {
    case 'answered':
      return given;
    case 'notAnswered':
      return { unanswered: true, answered: false };
    case 'is':
      return isNumber ? { ...given, low: number, high: number } : { ...given, only: new Set([chosen]) };
    case 'isNot':
      return isNumber ? { ...either, not: new Set([number]) } : { ...either, only: others() };
    case 'includes':
      return { ...given, with: new Set([chosen]) };
    case 'excludes':
      return { ...either, without: new Set([chosen]) };
    case 'atLeast':
      return { ...given, low: number };
    case 'atMost':
      return { ...given, high: number };
    // Between whole numbers nothing lies; elsewhere the number itself is ruled out.
    case 'below':
      return { ...either, high: number, not: new Set([number]) };
    case 'above':
      return { ...either, low: number, not: new Set([number]) };
  }
}

/** The literal that holds exactly when this one does not. */
export function negated({ operator, ...rest }: Literal): Literal {
  return { ...rest, operator: opposites[operator] };
}

const opposites: Record<Literal['operator'], Literal['operator']> = {
  is: 'isNot',
  isNot: 'is',
  includes: 'excludes',
  excludes: 'includes',
  answered: 'notAnswered',
  notAnswered: 'answered',
  atLeast: 'below',
  below: 'atLeast',
  atMost: 'above',
  above: 'atMost',
};

/** What both allow; null when no answer, and no missing one, is left. */
export function both(question: SurveyQuestion, one: Domain, other: Domain): Domain | null {
  const joined: Domain = {
    unanswered: one.unanswered && other.unanswered,
    answered: one.answered && other.answered,
    only: one.only && other.only ? new Set([...one.only].filter((key) => other.only?.has(key))) : (one.only ?? other.only),
    with: united(one.with, other.with),
    without: united(one.without, other.without),
    low: Math.max(one.low ?? -Infinity, other.low ?? -Infinity),
    high: Math.min(one.high ?? Infinity, other.high ?? Infinity),
    not: united(one.not, other.not),
  };
  const left = { ...joined, answered: joined.answered && canBeAnswered(question, joined) };
  return left.unanswered || left.answered ? left : null;
}

function canBeAnswered(question: SurveyQuestion, domain: Domain): boolean {
  if (domain.only?.size === 0) return false;
  const numbers = numbersOf(question);
  if (numbers) return hasNumber(numbers, domain);
  const { with: chosen = none, without = none } = domain;
  if (!('options' in question) || (chosen.size === 0 && without.size === 0)) return true;
  const { min = 1, max = Infinity } = question as { min?: number; max?: number };
  const free = optionKeysOf(question).filter((key) => !without.has(key)).length;
  return ![...chosen].some((key) => without.has(key)) && chosen.size <= max && free >= Math.max(1, min);
}

type Numbers = NonNullable<ReturnType<typeof numbersOf>>;

function hasNumber(numbers: Numbers, { low = -Infinity, high = Infinity, not = new Set() }: Domain): boolean {
  const from = Math.max(numbers.low, low);
  const to = Math.min(numbers.high, high);
  if (!numbers.isWhole) return from < to || (from === to && !not.has(from));
  const ruledOut = [...not].filter((number) => Number.isInteger(number) && number >= from && number <= to).length;
  return Math.floor(to) - Math.ceil(from) + 1 > ruledOut;
}

const none: ReadonlySet<string> = new Set();

function united<Each>(one: ReadonlySet<Each> | undefined, other: ReadonlySet<Each> | undefined): ReadonlySet<Each> | undefined {
  return one && other ? new Set([...one, ...other]) : (one ?? other);
}
