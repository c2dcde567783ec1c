import fc from 'fast-check';
import type {
  AnsweredKind,
  Condition,
  SurveyBlock,
  SurveyDefinition,
  SurveyOption,
  SurveyQuestion,
} from '@/lib/surveys/survey-definition';
import { answeredKinds, optionsOf, otherOption, questionsOf } from '@/lib/surveys/survey-definition';
import { type AnswerFields, fieldsOfQuestion } from '@/lib/surveys/survey-fields';

const options = (key: string, count: number): SurveyOption[] =>
  Array.from({ length: count }, (_, at) => ({ key: `${key}o${at}`, labelDa: `Svar ${at}`, labelEn: `Answer ${at}` }));

function question(key: string, kind: AnsweredKind, isRequired: boolean, n: number): SurveyQuestion {
  const base = { key, labelDa: key, labelEn: key, hintDa: '', hintEn: '', isRequired, isConfidential: n % 2 === 0 };
  const choices = { options: options(key, n + 1), isShuffled: n % 2 === 1, hasOther: n % 2 === 0 };
  switch (kind) {
    case 'short_text':
    case 'long_text':
      return { ...base, kind, maxLength: 10 * n };
    case 'single':
    case 'dropdown':
      return { ...base, kind, ...choices };
    case 'multiple':
      return { ...base, kind, ...choices, max: n };
    case 'image_choice':
      return { ...base, kind, options: choices.options, isShuffled: false, max: n };
    case 'ranking':
      return { ...base, kind, options: choices.options, isShuffled: false, top: n };
    case 'scale':
      return { ...base, kind, from: 0, to: n, lowDa: 'lidt', lowEn: 'little', highDa: 'meget', highEn: 'much' };
    case 'rating':
      return { ...base, kind, steps: n + 1 };
    case 'matrix':
      return { ...base, kind, rows: options(`${key}r`, n), options: choices.options, isLikert: true };
    case 'number':
      return { ...base, kind, min: -10, max: 10_000, decimals: n % 3, unitDa: '', unitEn: '' };
    case 'date':
      return { ...base, kind, from: '2026-01-01' };
    case 'place':
      return { ...base, kind, shapes: ['point'], max: n };
    case 'file':
      return { ...base, kind, max: n };
    case 'allocation':
      return { ...base, kind, options: choices.options, total: 10, step: 5, unit: 'points' };
  }
}

/** A condition on one of the earlier questions. */
function conditionOn(earlier: readonly SurveyQuestion[], at: number): Condition | undefined {
  const asked = earlier[at % Math.max(earlier.length, 1)];
  if (!asked) return undefined;
  const option = optionsOf(asked)[0]?.key;
  const clause = option
    ? { question: asked.key, operator: at % 2 === 0 ? ('includes' as const) : ('excludes' as const), value: option }
    : { question: asked.key, operator: at % 2 === 0 ? ('answered' as const) : ('notAnswered' as const) };
  return { mode: 'all', clauses: [clause] };
}

const drawn = fc.record({
  kind: fc.constantFrom(...answeredKinds),
  isRequired: fc.boolean(),
  n: fc.integer({ min: 1, max: 4 }),
  isConditional: fc.boolean(),
  at: fc.nat(50),
});

/** Any survey of up to four pages, with conditions on earlier questions and jumps to later pages. */
export const anySurvey: fc.Arbitrary<SurveyDefinition> = fc
  .array(fc.record({ blocks: fc.array(drawn, { minLength: 1, maxLength: 4 }), jumps: fc.boolean(), at: fc.nat(50) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pages) => {
    const earlier: SurveyQuestion[] = [];
    return {
      titleDa: 'T',
      titleEn: 'T',
      introDa: 'I',
      introEn: 'I',
      pages: pages.map((page, number) => {
        const blocks: SurveyBlock[] = page.blocks.map(({ kind, isRequired, n, isConditional, at }, index) => {
          const asked = question(`p${number}q${index}`, kind, isRequired, n);
          const showWhen = isConditional ? conditionOn(earlier, at) : undefined;
          earlier.push(asked);
          return showWhen ? { ...asked, showWhen } : asked;
        });
        const when = page.jumps && number + 1 < pages.length ? conditionOn(earlier, page.at) : undefined;
        const to = `page${Math.min(number + 2, pages.length)}`;
        const jumps = when ? [{ when, to: number + 2 < pages.length ? to : 'end' }] : [];
        return { key: `page${number}`, titleDa: '', titleEn: '', jumps, blocks };
      }),
    };
  });

/** Something for a field: mostly what fits its question, sometimes not. */
export function anyFields(definition: SurveyDefinition): fc.Arbitrary<AnswerFields> {
  const fields = questionsOf(definition).flatMap((asked) =>
    fieldsOfQuestion(asked).map((name) => [name, valueFor(asked)] as const),
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }).map((given) => given as AnswerFields);
}

function valueFor(asked: SurveyQuestion): fc.Arbitrary<string | string[]> {
  const keys = [...optionsOf(asked).map(({ key }) => key), otherOption, 'gone'];
  const several = fc.subarray(keys, { minLength: 1 });
  const words = fc.string({ maxLength: 40 });
  const small = fc.integer({ min: -1, max: 11 }).map(String);
  switch (asked.kind) {
    case 'multiple':
    case 'image_choice':
      return several;
    case 'single':
    case 'dropdown':
    case 'matrix':
      return fc.constantFrom(...keys);
    case 'date':
      return fc.constantFrom('2026-05-01', '1999-01-01', '31-12-2026', 'i dag');
    case 'place':
      return fc.constantFrom('{"type":"Point","coordinates":[10.9,56.4]}', '{"type":"Point"}');
    case 'file':
      return fc.constantFrom('cfile00000001', '../../etc/passwd');
    case 'allocation':
      return fc.constantFrom('5', '10', '0', '3', '');
    case 'number':
      return fc.constantFrom('1.234,5', '1,234.5', '7', 'syv', '99999999');
    case 'short_text':
    case 'long_text':
      return words;
    default:
      return small;
  }
}
