import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demographicQuestion } from '@/lib/surveys/demographic-block';
import {
  answeredKinds,
  type Condition,
  demographics,
  questionsOf,
  type SurveyBlock,
  type SurveyDefinition,
  unansweredKinds,
} from '@/lib/surveys/survey-definition';
import { surveyDefinitionSchema } from '@/lib/surveys/survey-definition-schema';
import { faultsOf } from '@/lib/surveys/survey-faults';
import { shownTo } from '@/lib/surveys/survey-logic';
import { blockOf, definitionOf, pageOf, someAnswers, someDefinition } from '@/tests/support/random-surveys';

const codes = (definition: SurveyDefinition) => faultsOf(definition).map(({ code }) => code);
const all = (...clauses: Condition['clauses']): Condition => ({ mode: 'all', clauses });
const shown = (block: SurveyBlock, showWhen: Condition): SurveyBlock => ({ ...block, showWhen });
const single = blockOf('single', 'q1');
const scale = blockOf('scale', 'q2');
const text = blockOf('long_text', 'q3');
const isA = { question: 'q1', operator: 'is', value: 'a' } as const;
const isB = { question: 'q1', operator: 'is', value: 'b' } as const;

describe('what keeps a survey from being published', () => {
  it.each([...answeredKinds, ...unansweredKinds])('finds nothing in a finished %s, which the schema takes too', (kind) => {
    const definition = definitionOf(pageOf('p1', [single, blockOf(kind, 'q9')]));
    expect(surveyDefinitionSchema.safeParse(definition).error).toBeUndefined();
    expect(faultsOf(definition)).toEqual([]);
  });

  it('finds nothing in the demographic block, which is voluntary and confidential', () => {
    const blocks = demographics.map((each) => demographicQuestion(each, each));
    expect(faultsOf(definitionOf(pageOf('p1', blocks)))).toEqual([]);
    expect(blocks.every(({ isRequired, isConfidential }) => !isRequired && isConfidential)).toBe(true);
    expect(blocks.map(({ options }) => options.at(-1)?.key)).toEqual(Array(4).fill('prefer_not'));
    expect(surveyDefinitionSchema.safeParse(definitionOf(pageOf('p1', blocks))).success).toBe(true);
  });

  it('names the text that is missing in one language, and its option', () => {
    const options = [
      { key: 'a', labelDa: 'Ja', labelEn: '' },
      { key: 'b', labelDa: 'ja ', labelEn: 'No' },
    ];
    const block = { ...single, labelEn: ' ', hintDa: 'Hjælp', options } as SurveyBlock;
    expect(faultsOf(definitionOf(pageOf('p1', [block])))).toEqual([
      { code: 'textMissing', field: 'labelEn', block: 'q1', page: 'p1' },
      { code: 'oneLanguage', field: 'hintEn', block: 'q1', page: 'p1' },
      { code: 'textMissing', field: 'options.a.labelEn', block: 'q1', page: 'p1' },
      { code: 'optionsSame', field: 'options', block: 'q1', page: 'p1' },
    ]);
  });

  it.each<[string, string, SurveyBlock]>([
    ['optionsTooFew', 'options', { ...blockOf('dropdown', 'q'), options: [] } as SurveyBlock],
    [
      'optionNamedOther',
      'hasOther',
      {
        ...single,
        hasOther: true,
        options: [
          { key: 'other', labelDa: 'x', labelEn: 'x' },
          { key: 'b', labelDa: 'y', labelEn: 'y' },
        ],
      } as SurveyBlock,
    ],
    ['rowsTooFew', 'rows', { ...blockOf('matrix', 'q'), rows: [] } as SurveyBlock],
    [
      'pictureMissing',
      'options.a.image',
      {
        ...blockOf('image_choice', 'q'),
        options: [
          { key: 'a', labelDa: 'x', labelEn: 'x' },
          { key: 'b', labelDa: 'y', labelEn: 'y', image: { file: 'f', altDa: 'z', altEn: 'z' } },
        ],
      } as SurveyBlock,
    ],
    ['rangeWrong', 'max', { ...blockOf('multiple', 'q'), min: 2, max: 9 } as SurveyBlock],
    ['rangeWrong', 'min', { ...blockOf('multiple', 'q'), min: 3, max: 2 } as SurveyBlock],
    ['rangeWrong', 'to', { ...scale, from: 5, to: 5 } as SurveyBlock],
    ['rangeWrong', 'steps', { ...blockOf('rating', 'q'), steps: 1 } as SurveyBlock],
    ['rangeWrong', 'max', { ...blockOf('number', 'q'), min: 5, max: 4 } as SurveyBlock],
    ['rangeWrong', 'to', { ...blockOf('date', 'q'), from: '2026-02-01', to: '2026-01-01' } as SurveyBlock],
    ['rangeWrong', 'top', { ...blockOf('ranking', 'q'), top: 4 } as SurveyBlock],
    ['rangeWrong', 'max', { ...blockOf('file', 'q'), max: 0 } as SurveyBlock],
    ['rangeWrong', 'maxLength', { ...text, maxLength: 0 } as SurveyBlock],
    ['shapesMissing', 'shapes', { ...blockOf('place', 'q'), shapes: [] } as SurveyBlock],
    ['shareWrong', 'total', { ...blockOf('allocation', 'q'), total: 100, step: 30 } as SurveyBlock],
  ])('says %s at %s', (code, field, block) => {
    expect(faultsOf(definitionOf(pageOf('p1', [block])))).toMatchObject([{ code, field, block: block.key, page: 'p1' }]);
  });

  it('asks for a question, and for something on every page', () => {
    expect(codes(definitionOf(pageOf('p1', [blockOf('section', 's')]), pageOf('p2', [])))).toEqual(['noQuestions', 'pageEmpty']);
  });

  it('keeps the kind of a question that has been answered under its key', () => {
    expect(faultsOf(definitionOf(pageOf('p1', [single])), { q1: 'multiple' })).toMatchObject([
      { code: 'kindChanged', block: 'q1' },
    ]);
    expect(faultsOf(definitionOf(pageOf('p1', [single])), { q1: 'single' })).toEqual([]);
  });
});

describe('conditions that cannot work', () => {
  it.each<[string, Condition]>([
    ['questionMissing', all({ question: 'gone', operator: 'answered' })],
    ['questionUnanswerable', all({ question: 'i', operator: 'answered' })],
    ['questionLater', all({ question: 'q3', operator: 'answered' })],
    ['optionMissing', all({ question: 'q1', operator: 'is', value: 'gone' })],
    ['operatorUnfit', all({ question: 'q1', operator: 'atLeast', value: 2 })],
    ['valueMissing', all({ question: 'q2', operator: 'atLeast', value: 'two' })],
    ['clausesMissing', all()],
  ])('says %s', (code, showWhen) => {
    const blocks = [single, scale, blockOf('information', 'i'), shown(blockOf('rating', 'r'), showWhen), text];
    expect(faultsOf(definitionOf(pageOf('p1', blocks)))).toEqual([{ code, field: 'showWhen', block: 'r', page: 'p1' }]);
  });

  it('says when two questions wait for each other, and when one waits for itself', () => {
    const one = shown(single, all({ question: 'q3', operator: 'answered' }));
    const other = shown(text, all({ question: 'q1', operator: 'answered' }));
    expect(codes(definitionOf(pageOf('p1', [one, other])))).toEqual(['circular']);
    expect(codes(definitionOf(pageOf('p1', [shown(single, all(isA))])))).toEqual(['circular']);
  });

  it.each<[string, Condition]>([
    ['two answers to one choice', all(isA, isB)],
    ['an answer and none', all(isA, { question: 'q1', operator: 'notAnswered' })],
    ['a number above the scale', all({ question: 'q2', operator: 'atLeast', value: 5 })],
    [
      'numbers that exclude each other',
      all({ question: 'q2', operator: 'atLeast', value: 3 }, { question: 'q2', operator: 'atMost', value: 2 }),
    ],
    [
      'every option excluded',
      all(
        { question: 'q1', operator: 'answered' },
        ...['a', 'b', 'c'].map((value) => ({ question: 'q1', operator: 'isNot', value }) as const),
      ),
    ],
  ])('says that a condition contradicts itself: %s', (_, showWhen) => {
    const found = faultsOf(definitionOf(pageOf('p1', [single, scale]), pageOf('p2', [shown(text, showWhen)])));
    expect(found).toEqual([{ code: 'contradiction', field: 'showWhen', block: 'q3', page: 'p2' }]);
  });

  it('sees what follows from how an earlier question was met', () => {
    const inner = shown(scale, all(isA));
    const last = shown(text, all({ question: 'q2', operator: 'answered' }, isB));
    expect(codes(definitionOf(pageOf('p1', [single, inner, last])))).toEqual(['contradiction']);
  });

  it('sees a page that every way jumps over, and a jump that is never taken', () => {
    const jumps = [
      { when: all({ question: 'q1', operator: 'answered' }), to: 'p3' },
      { when: all({ question: 'q1', operator: 'notAnswered' }), to: 'p3' },
      { when: all(isA), to: 'end' },
    ];
    const pages = [pageOf('p1', [single], { jumps }), pageOf('p2', [scale]), pageOf('p3', [text])];
    expect(faultsOf(definitionOf(...pages))).toEqual([
      { code: 'jumpNever', field: 'jumps.2', page: 'p1' },
      { code: 'neverShown', field: 'showWhen', page: 'p2' },
    ]);
  });

  it('says when a jump leads back or nowhere, and takes one past the end', () => {
    const to = (target: string) => ({ when: all(isA), to: target });
    const pages = (target: string) => [
      pageOf('p1', [single]),
      pageOf('p2', [scale], { jumps: [to(target)] }),
      pageOf('p3', [text]),
    ];
    expect(codes(definitionOf(...pages('p1')))).toEqual(['jumpBackwards']);
    expect(codes(definitionOf(...pages('p2')))).toEqual(['jumpBackwards']);
    expect(codes(definitionOf(...pages('gone')))).toEqual(['jumpMissing']);
    expect(codes(definitionOf(...pages('end')))).toEqual([]);
  });
});

describe('any survey', () => {
  it('never shows what was said to be never shown, and ends', () => {
    const drawn = someDefinition.chain((definition) =>
      fc.record({
        definition: fc.constant(definition),
        answers: fc.array(someAnswers(questionsOf(definition)), { minLength: 20, maxLength: 20 }),
      }),
    );
    let unreachable = 0;
    fc.assert(
      fc.property(drawn, ({ definition, answers }) => {
        const never = faultsOf(definition).filter(({ code }) => code === 'neverShown' || code === 'contradiction');
        unreachable += never.length;
        const keys = new Set(never.map(({ block, page }) => block ?? page));
        for (const given of answers) {
          const met = shownTo(definition, given);
          expect(met.length).toBeLessThanOrEqual(definition.pages.length);
          for (const { page, shown: blocks } of met) for (const key of [page.key, ...blocks]) expect(keys).not.toContain(key);
        }
      }),
      { numRuns: 300 },
    );
    expect(unreachable).toBeGreaterThan(20);
  });

  it('without a fault, meets every question of a small survey with some answers', () => {
    const yes = blockOf('single', 'a');
    const pages = [
      pageOf('p1', [yes], { jumps: [{ when: all({ question: 'a', operator: 'is', value: 'a' }), to: 'p3' }] }),
      pageOf('p2', [shown(blockOf('scale', 'b'), all({ question: 'a', operator: 'is', value: 'b' }))]),
      pageOf('p3', [shown(blockOf('rating', 'c'), all({ question: 'b', operator: 'notAnswered' }))]),
    ];
    const definition = definitionOf(...pages);
    expect(faultsOf(definition)).toEqual([]);
    const keys = ['a', 'b', 'c'].flatMap((value) =>
      shownTo(definition, { a: { choices: [value] } }).flatMap(({ shown: blocks }) => [...blocks]),
    );
    expect(new Set(keys)).toEqual(new Set(['a', 'b', 'c']));
  });
});

describe('the shape of a survey', () => {
  const whole = definitionOf(pageOf('p1', [single, scale]));
  const refused = (change: (definition: SurveyDefinition) => unknown) =>
    surveyDefinitionSchema.safeParse(change(structuredClone(whole))).error?.issues.map(({ message }) => message) ?? [];

  it('keeps a draft that is not finished', () => {
    expect(refused(() => ({ ...definitionOf(pageOf('p1', [])), titleDa: '' }))).toEqual([]);
  });

  it('refuses a personal number wherever it is written', () => {
    const number = 'Ring 010190-1234';
    expect(refused((draft) => ({ ...draft, introDa: number }))).toEqual(['holdsCpr']);
    expect(refused((draft) => ({ ...draft, pages: [pageOf('p1', [{ ...single, hintEn: number } as SurveyBlock])] }))).toEqual([
      'holdsCpr',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a.b', 'a:b', '', 'x'.repeat(101)])('refuses the key %j', (key) => {
    expect(refused((draft) => ({ ...draft, pages: [pageOf('p1', [{ ...single, key } as SurveyBlock])] }))).toContain('badKey');
  });

  it('refuses a key used twice, a page called "end", a setting of another kind and more than it may hold', () => {
    expect(refused((draft) => ({ ...draft, pages: [pageOf('p1', [single, single])] }))).toEqual(['sameKey']);
    expect(refused((draft) => ({ ...draft, pages: [pageOf('end', [])] }))).toEqual(['badKey']);
    expect(refused((draft) => ({ ...draft, pages: [pageOf('p1', [{ ...single, steps: 4 } as SurveyBlock])] }))).toHaveLength(1);
    const many = Array.from({ length: 101 }, (_, at) => blockOf('rating', `q${at}`));
    expect(refused((draft) => ({ ...draft, pages: [pageOf('p1', many)] }))).toContain('questionsTooMany');
    expect(refused((draft) => ({ ...draft, pages: [] }))).toEqual(['pagesTooFew']);
  });
});
