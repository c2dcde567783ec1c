import {
  type BlockKind,
  type Clause,
  type Condition,
  isQuestion,
  type Operator,
  optionsOf,
  otherOption,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyQuestion,
} from './survey-definition';
import type { Fault, FaultCode } from './survey-fault';

const choosing: Operator[] = ['is', 'isNot'];
const choosingSeveral: Operator[] = ['includes', 'excludes'];
const counting: Operator[] = ['is', 'isNot', 'atLeast', 'atMost'];
const whether: Operator[] = ['answered', 'notAnswered'];

/** What a condition may ask of an answer of this kind. */
export function operatorsFor(kind: BlockKind): Operator[] {
  if (kind === 'single' || kind === 'dropdown') return [...choosing, ...whether];
  if (kind === 'multiple' || kind === 'image_choice') return [...choosingSeveral, ...whether];
  if (kind === 'scale' || kind === 'rating' || kind === 'number') return [...counting, ...whether];
  return kind === 'section' || kind === 'information' ? [] : whether;
}

/** The options a condition may name, with "other" where it can be chosen. */
export function optionKeysOf(question: SurveyQuestion): string[] {
  const keys = optionsOf(question).map(({ key }) => key);
  return 'hasOther' in question && question.hasOther ? [...keys, otherOption] : keys;
}

/** The smallest and the largest number that can be answered; null where no number is. */
export function numbersOf(question: SurveyBlock): { low: number; high: number; isWhole: boolean } | null {
  if (question.kind === 'scale') return { low: question.from, high: question.to, isWhole: true };
  if (question.kind === 'rating') return { low: 1, high: question.steps, isWhole: true };
  if (question.kind !== 'number') return null;
  return { low: question.min ?? -Infinity, high: question.max ?? Infinity, isWhole: question.decimals === 0 };
}

type Place = { at: number; block: SurveyBlock };

/** Conditions and jumps that name what is not there, comes later, or cannot answer them. */
export function brokenReferences(definition: SurveyDefinition): Fault[] {
  const { pages } = definition;
  const blocks = pages.flatMap((page) => page.blocks);
  const places = new Map(blocks.map((block, at): [string, Place] => [block.key, { at, block }]));
  const circles = circularBlocks(definition);
  const faults: Fault[] = [];
  let before = 0;
  for (const [number, page] of pages.entries()) {
    const at = { page: page.key, field: 'showWhen' };
    faults.push(...conditionFaults(page.showWhen, before, places).map((code) => ({ ...at, code })));
    for (const block of page.blocks) {
      const isCircular = circles.has(block.key);
      const codes = conditionFaults(block.showWhen, before, places);
      const said = isCircular ? codes.map((code) => (code === 'questionLater' ? 'circular' : code)) : codes;
      faults.push(...said.map((code) => ({ block: block.key, field: 'showWhen', code })));
      before += 1;
    }
    for (const [index, jump] of page.jumps.entries()) {
      const say = (code: FaultCode) => faults.push({ page: page.key, field: `jumps.${index}`, code });
      for (const code of conditionFaults(jump.when, before, places)) say(code);
      const target = pages.findIndex(({ key }) => key === jump.to);
      if (jump.to === 'end') continue;
      if (target < 0) say('jumpMissing');
      else if (target <= number) say('jumpBackwards');
    }
  }
  return faults;
}

/** Whether a clause can be trusted to say what `shownTo` will find. */
export function clauseFault({ question, operator, value }: Clause, before: number, places: Map<string, Place>): FaultCode | null {
  const place = places.get(question);
  if (!place) return 'questionMissing';
  const { block } = place;
  if (!isQuestion(block)) return 'questionUnanswerable';
  if (place.at >= before) return 'questionLater';
  if (!operatorsFor(block.kind).includes(operator)) return 'operatorUnfit';
  if (whether.includes(operator)) return null;
  const numbers = numbersOf(block);
  if (!numbers) return optionKeysOf(block).includes(String(value)) ? null : 'optionMissing';
  return typeof value === 'number' && Number.isFinite(value) ? null : 'valueMissing';
}

function conditionFaults(condition: Condition | undefined, before: number, places: Map<string, Place>): FaultCode[] {
  if (!condition) return [];
  if (condition.clauses.length === 0) return ['clausesMissing'];
  const codes = condition.clauses.map((clause) => clauseFault(clause, before, places));
  return [...new Set(codes.filter((code) => code !== null))];
}

/** The blocks whose condition leads, over the conditions of what it names, back to themselves. */
function circularBlocks({ pages }: SurveyDefinition): Set<string> {
  const named = new Map<string, string[]>();
  for (const page of pages)
    for (const block of page.blocks)
      named.set(
        block.key,
        [page.showWhen, block.showWhen].flatMap((condition) => condition?.clauses.map(({ question }) => question) ?? []),
      );
  const leadsBack = (start: string) => {
    const seen = new Set<string>();
    const left = [...(named.get(start) ?? [])];
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      if (key === start) return true;
      if (seen.has(key)) continue;
      seen.add(key);
      left.push(...(named.get(key) ?? []));
    }
    return false;
  };
  return new Set([...named.keys()].filter(leadsBack));
}
