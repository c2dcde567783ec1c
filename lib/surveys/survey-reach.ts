import { both, type Domain, domainOf, type Literal, negated } from './survey-answer-domain';
import {
  type Condition,
  isQuestion,
  questionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyQuestion,
} from './survey-definition';
import type { Fault } from './survey-fault';
import { clauseFault } from './survey-references';

/** What is known of the answers, question by question; several such are alternatives. None at all: this cannot happen. */
type Known = ReadonlyMap<string, Domain>;
type Ways = readonly Known[];

const anyWay: Ways = [new Map()];
/** More alternatives than these are not told apart: then less is known, and nothing false is said. */
const mostWays = 48;

/**
 * Pages, blocks and jumps that no answers lead to. What is said to be never met never is; where the ways through a
 * survey become too many to follow, something never met can go unnoticed.
 */
export function neverMet(definition: SurveyDefinition): Fault[] {
  const { pages } = definition;
  const walk = new Walk(definition);
  const arrivals: Ways[] = pages.map((_, at) => (at === 0 ? anyWay : []));
  const faults: Fault[] = [];
  let before = 0;
  for (const [at, page] of pages.entries()) {
    const arrived = arrivals[at] ?? [];
    const shown = walk.when(arrived, page.showWhen, before);
    if (shown.length === 0) faults.push({ page: page.key, ...whyNever(walk, page.showWhen, before) });
    for (const block of page.blocks) {
      const met = walk.when(shown, block.showWhen, before);
      if (met.length === 0 && shown.length > 0) faults.push({ block: block.key, ...whyNever(walk, block.showWhen, before) });
      walk.met(block, met);
      before += 1;
    }
    let rest = shown;
    let isFollowed = false;
    for (const [index, { when, to }] of page.jumps.entries()) {
      const target = to === 'end' ? pages.length : pages.findIndex(({ key }) => key === to);
      if (target <= at) continue;
      const taken = walk.when(rest, when, before);
      if (taken.length === 0 && shown.length > 0) faults.push({ page: page.key, field: `jumps.${index}`, code: 'jumpNever' });
      if (target < pages.length) arrivals[target] = either(arrivals[target] ?? [], taken);
      rest = walk.unless(rest, when, before);
      isFollowed = true;
    }
    const hidden = isFollowed && page.showWhen ? walk.unless(arrived, page.showWhen, before) : [];
    const goesOn = isFollowed ? either(rest, hidden) : arrived;
    if (at + 1 < pages.length) arrivals[at + 1] = either(arrivals[at + 1] ?? [], goesOn);
  }
  return faults;
}

/** Whether the condition alone can never hold, or only never here. */
function whyNever(walk: Walk, condition: Condition | undefined, before: number): Pick<Fault, 'code' | 'field'> {
  const isContradiction = condition && walk.when(anyWay, condition, before).length === 0;
  return isContradiction ? { code: 'contradiction', field: 'showWhen' } : { code: 'neverShown', field: 'showWhen' };
}

class Walk {
  readonly #questions: Map<string, SurveyQuestion>;
  readonly #places: Map<string, { at: number; block: SurveyBlock }>;
  readonly #met = new Map<string, Ways>();

  constructor(definition: SurveyDefinition) {
    this.#questions = new Map(questionsOf(definition).map((question) => [question.key, question]));
    const blocks = definition.pages.flatMap((page) => page.blocks);
    this.#places = new Map(blocks.map((block, at) => [block.key, { at, block }]));
  }

  /** Keeps how a question is met: whoever answered it met it. */
  met(block: SurveyBlock, ways: Ways): void {
    if (isQuestion(block)) this.#met.set(block.key, ways);
  }

  when(ways: Ways, condition: Condition | undefined, before: number): Ways {
    if (!condition) return ways;
    const literals = this.#literals(condition, before);
    return literals ? this.#holding(ways, condition.mode, literals) : ways;
  }

  unless(ways: Ways, condition: Condition, before: number): Ways {
    const literals = this.#literals(condition, before);
    if (!literals) return ways;
    return this.#holding(ways, condition.mode === 'all' ? 'any' : 'all', literals.map(negated));
  }

  /** Null when a clause is faulty: then nothing is concluded from the condition. */
  #literals({ clauses }: Condition, before: number): Literal[] | null {
    const isSound = clauses.length > 0 && clauses.every((clause) => clauseFault(clause, before, this.#places) === null);
    return isSound ? clauses : null;
  }

  #holding(ways: Ways, mode: Condition['mode'], literals: Literal[]): Ways {
    if (mode === 'all') return literals.reduce((left, literal) => this.#narrowed(left, literal), ways);
    return literals.map((literal) => this.#narrowed(ways, literal)).reduce(either);
  }

  #narrowed(ways: Ways, literal: Literal): Ways {
    const question = this.#questions.get(literal.question);
    if (!question) return ways;
    const domain = domainOf(question, literal);
    const narrowed = this.#together(ways, [new Map([[question.key, domain]])]);
    return domain.unanswered ? narrowed : this.#together(narrowed, this.#met.get(question.key) ?? anyWay);
  }

  #together(some: Ways, others: Ways): Ways {
    const joined = some.flatMap((one) => others.map((other) => this.#joined(one, other)));
    return few(joined.filter((known) => known !== null));
  }

  #joined(one: Known, other: Known): Known | null {
    const joined = new Map(one);
    for (const [key, domain] of other) {
      const question = this.#questions.get(key);
      const known = joined.get(key);
      if (!question) continue;
      const left = both(question, known ?? { unanswered: true, answered: true }, domain);
      if (!left) return null;
      joined.set(key, left);
    }
    return joined;
  }
}

function either(some: Ways, others: Ways): Ways {
  return few([...some, ...others]);
}

/** Without repetition, and nothing known where there would be too much to know. */
function few(ways: Ways): Ways {
  const told = new Map(ways.map((known) => [written(known), known]));
  return told.size > mostWays || told.has('') ? anyWay : [...told.values()];
}

function written(known: Known): string {
  const parts = [...known].map(([key, domain]) => {
    const sets = [domain.only, domain.with, domain.without, domain.not].map((set) => (set ? [...set].sort().join(',') : '*'));
    return [key, domain.unanswered, domain.answered, domain.low, domain.high, ...sets].join(' ');
  });
  return parts.sort().join(';');
}
