import fc from 'fast-check';
import type { SurveyAnswer, SurveyAnswers } from '@/lib/surveys/survey-answer';
import {
  type Condition,
  isQuestion,
  optionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyPage,
  type SurveyQuestion,
} from '@/lib/surveys/survey-definition';
import { numbersOf, operatorsFor, optionKeysOf } from '@/lib/surveys/survey-references';

const kinds = ['single', 'multiple', 'scale', 'number', 'long_text', 'information'] as const;

/** A block that asks for no more than can be answered, with words in both languages. */
export function blockOf(kind: SurveyBlock['kind'], key: string): SurveyBlock {
  const base = { key, labelDa: `Spørgsmål ${key}`, labelEn: `Question ${key}`, hintDa: '', hintEn: '' };
  const asked = { ...base, isRequired: false, isConfidential: false };
  const options = ['a', 'b', 'c'].map((name) => ({ key: name, labelDa: `Svar ${name}`, labelEn: `Answer ${name}` }));
  const image = { file: 'picture', altDa: 'Et billede', altEn: 'A picture' };
  const blocks: Record<SurveyBlock['kind'], SurveyBlock> = {
    section: { ...base, kind: 'section' },
    information: { ...base, kind: 'information', textDa: 'Læs', textEn: 'Read' },
    short_text: { ...asked, kind: 'short_text', maxLength: 200 },
    long_text: { ...asked, kind: 'long_text', maxLength: 2_000 },
    single: { ...asked, kind: 'single', options, isShuffled: false, hasOther: false },
    dropdown: { ...asked, kind: 'dropdown', options, isShuffled: false, hasOther: false },
    multiple: { ...asked, kind: 'multiple', options, isShuffled: false, hasOther: true },
    image_choice: {
      ...asked,
      kind: 'image_choice',
      options: options.map((each) => ({ ...each, image })),
      isShuffled: false,
      max: 1,
    },
    ranking: { ...asked, kind: 'ranking', options, isShuffled: false },
    scale: { ...asked, kind: 'scale', from: 1, to: 4, lowDa: 'Lidt', lowEn: 'Little', highDa: 'Meget', highEn: 'Much' },
    rating: { ...asked, kind: 'rating', steps: 5 },
    matrix: { ...asked, kind: 'matrix', rows: options.slice(0, 2), options, isLikert: false },
    number: { ...asked, kind: 'number', min: 0, max: 9, decimals: 0, unitDa: '', unitEn: '' },
    date: { ...asked, kind: 'date' },
    place: { ...asked, kind: 'place', shapes: ['point'], max: 1 },
    file: { ...asked, kind: 'file', max: 1 },
    allocation: { ...asked, kind: 'allocation', options, total: 100, step: 10, unit: 'points' },
  };
  return blocks[kind];
}

export function pageOf(key: string, blocks: SurveyBlock[], over: Partial<SurveyPage> = {}): SurveyPage {
  return { key, titleDa: '', titleEn: '', jumps: [], blocks, ...over };
}

export function definitionOf(...pages: SurveyPage[]): SurveyDefinition {
  return { titleDa: 'Titel', titleEn: 'Title', introDa: 'Indledning', introEn: 'Introduction', pages };
}

/** Surveys of up to five pages whose conditions and jumps name earlier questions; many of them are contradictory. */
export const someDefinition: fc.Arbitrary<SurveyDefinition> = fc
  .array(
    fc.record({
      blocks: fc.array(fc.record({ kind: fc.constantFrom(...kinds), shown: fc.option(fc.nat()) }), {
        minLength: 1,
        maxLength: 3,
      }),
      shown: fc.option(fc.nat(), { freq: 2 }),
      jumps: fc.array(fc.record({ when: fc.nat(), over: fc.nat(3) }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) => {
    const pages: SurveyPage[] = [];
    const asked: SurveyQuestion[] = [];
    for (const [at, { blocks, shown, jumps }] of drawn.entries()) {
      const showWhen = shown === null ? undefined : conditionFrom(shown, asked);
      const written = blocks.map(({ kind, shown: drawnShown }, number) => {
        const block = blockOf(kind, `p${at}b${number}`);
        const condition = drawnShown === null ? undefined : conditionFrom(drawnShown, asked);
        if (condition) block.showWhen = condition;
        if (isQuestion(block)) asked.push(block);
        return block;
      });
      const later = Array.from({ length: drawn.length - at - 1 }, (_, step) => `p${at + 1 + step}`);
      const ways = jumps.flatMap(({ when, over }) => {
        const condition = conditionFrom(when, asked);
        return condition ? [{ when: condition, to: later[over] ?? 'end' }] : [];
      });
      pages.push(pageOf(`p${at}`, written, { jumps: ways, ...(showWhen && { showWhen }) }));
    }
    return definitionOf(...pages);
  });

/** A condition on one to three of the questions, the same for the same number. */
function conditionFrom(drawn: number, asked: readonly SurveyQuestion[]): Condition | undefined {
  if (asked.length === 0) return undefined;
  let left = drawn;
  const pick = <Each>(from: readonly Each[]): Each => {
    left = (Math.imul(left, 1_103_515_245) + 12_345) >>> 1;
    return from[left % from.length] as Each;
  };
  const clauses = Array.from({ length: pick([1, 1, 2, 3]) }, () => {
    const question = pick(asked);
    const operator = pick(operatorsFor(question.kind));
    if (operator === 'answered' || operator === 'notAnswered') return { question: question.key, operator };
    const numbers = numbersOf(question);
    const value = numbers ? pick([numbers.low, numbers.low + 1, numbers.high - 1, numbers.high]) : pick(optionKeysOf(question));
    return { question: question.key, operator, value };
  });
  return { mode: pick(['all', 'any'] as const), clauses };
}

/** Valid answers to some of the questions of a survey, also to those that will not be shown. */
export function someAnswers(questions: readonly SurveyQuestion[]): fc.Arbitrary<SurveyAnswers> {
  const each = Object.fromEntries(questions.map((question) => [question.key, fc.option(answerTo(question), { freq: 4 })]));
  return fc
    .record(each)
    .map((drawn) => Object.fromEntries(Object.entries(drawn).flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));
}

function answerTo(question: SurveyQuestion): fc.Arbitrary<SurveyAnswer> {
  const numbers = numbersOf(question);
  if (numbers) return fc.integer({ min: numbers.low, max: numbers.high }).map((number) => ({ number }));
  if (question.kind === 'long_text') return fc.constant({ text: 'Tekst' });
  const keys = optionKeysOf(question);
  const most = question.kind === 'multiple' ? keys.length : 1;
  if (optionsOf(question).length === 0) throw new Error(`no answer is drawn to ${question.kind}`);
  return fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: most }).map((choices) => ({ choices }));
}
