import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lix, lixLevel } from '@/lib/surveys/readability';
import { changesBetween, isUnchanged } from '@/lib/surveys/survey-changes';
import { isQuestion, questionsOf, type SurveyBlock, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { surveyDefinitionSchema } from '@/lib/surveys/survey-definition-schema';
import { estimatedMinutes } from '@/lib/surveys/survey-duration';
import { type Editing, edited } from '@/lib/surveys/survey-editing';
import { sentDefinition } from '@/lib/surveys/survey-editor-fields';
import { faultsOf } from '@/lib/surveys/survey-faults';
import { unsavable } from '@/lib/surveys/survey-shape-faults';
import { blockOf, definitionOf, pageOf, someDefinition } from '@/tests/support/random-surveys';

const two = definitionOf(
  pageOf('p1', [blockOf('single', 'a'), blockOf('scale', 'b'), blockOf('long_text', 'c')]),
  pageOf('p2', [blockOf('rating', 'd')]),
);
const keys = ({ definition }: { definition: SurveyDefinition }) =>
  definition.pages.map(({ blocks }) => blocks.map(({ key }) => key).join(''));
const press = (button: string, fields = {}, from: Editing = { definition: two, open: null }) => edited(from, fields, button);
const block = (after: Editing, key: string) =>
  after.definition.pages.flatMap(({ blocks }) => blocks).find((each) => each.key === key);

describe('the buttons of the builder', () => {
  it.each([
    ['up:b', ['bac', 'd']],
    ['down:b', ['acb', 'd']],
    ['down:c', ['ab', 'cd']],
    ['up:d', ['abcd', '']],
    ['place:d:p1:1', ['adbc', '']],
    ['place:a:p1:2', ['bca', 'd']],
    ['remove:b', ['ac', 'd']],
    ['page-up:p2', ['d', 'abc']],
    ['page-remove:p2', ['abc']],
  ])('%s leaves the rest in order', (button, order) => {
    expect(keys(press(button))).toEqual(order);
  });

  it.each([
    'up:a',
    'down:d',
    'up:nothing',
    'remove:',
    'place:a:nowhere:0',
    'place:a:p1:x',
    'constructor:a',
    '__proto__',
    'add:p1',
  ])('%s, which is not possible, changes nothing', (button) => {
    expect(press(button).definition).toEqual(two);
  });

  it('says where a question came to stand, and leads there', () => {
    expect(press('down:c')).toMatchObject({ focus: 'open-c', said: { what: 'moved', of: 'block', at: 1, total: 2, page: 2 } });
  });

  it('adds every kind that can be saved, and copies under a key of its own', () => {
    const added = press('add:p2', { 'add.p2': 'matrix' });
    expect(added.definition.pages[1]?.blocks[1]).toMatchObject({ kind: 'matrix', key: added.open });
    expect(surveyDefinitionSchema.safeParse(added.definition).success).toBe(true);
    const copied = press('copy:a').definition.pages[0]?.blocks[1];
    expect(copied).toMatchObject({ kind: 'single', labelDa: 'Spørgsmål a' });
    expect(copied?.key).not.toBe('a');
  });

  it('copies a page with conditions that name its own questions', () => {
    const asked = {
      ...blockOf('rating', 'b'),
      showWhen: { mode: 'all', clauses: [{ question: 'a', operator: 'answered' }] },
    } as SurveyBlock;
    const definition = definitionOf(pageOf('p1', [blockOf('single', 'a'), asked]));
    const [, copy] = press('page-copy:p1', {}, { definition, open: null }).definition.pages;
    expect(copy?.blocks[1]?.showWhen?.clauses[0]?.question).toBe(copy?.blocks[0]?.key);
    expect(faultsOf(press('page-copy:p1', {}, { definition, open: null }).definition)).toEqual([]);
  });

  it('puts the demographic block in once', () => {
    const once = press('demographics:p2');
    expect(once.definition.pages[1]?.blocks).toHaveLength(5);
    expect(press('demographics:p2', {}, once).definition).toEqual(once.definition);
  });

  it('makes a condition of the question before, and takes it away again', () => {
    const added = press('condition-add:c');
    expect(block(added, 'c')?.showWhen).toEqual({ mode: 'all', clauses: [{ question: 'b', operator: 'is', value: 1 }] });
    expect(block(press('condition-add:a'), 'a')?.showWhen).toBeUndefined();
    expect(block(press('condition-remove:c::0', {}, added), 'c')).toEqual(blockOf('long_text', 'c'));
  });

  it('adds a jump, a condition to it, and removes both', () => {
    const jumped = press('jump-add:p1');
    expect(jumped.definition.pages[0]?.jumps).toMatchObject([{ to: 'end', when: { clauses: [{ question: 'c' }] } }]);
    const more = press('condition-add:p1:0', {}, jumped);
    expect(more.definition.pages[0]?.jumps[0]?.when.clauses).toHaveLength(2);
    expect(press('condition-remove:p1:0:1', {}, more).definition).toEqual(jumped.definition);
    expect(press('jump-remove:p1:0', {}, jumped).definition).toEqual(two);
  });

  it('stops at a hundred questions', () => {
    let editing: Editing = { definition: two, open: null };
    for (let count = 0; count < 110; count++) editing = press('copy:a', {}, editing);
    expect(questionsOf(editing.definition)).toHaveLength(100);
    expect(surveyDefinitionSchema.safeParse(editing.definition).success).toBe(true);
  });

  it('never makes a survey that cannot be saved, whatever is pressed in whatever order', () => {
    const verbs = [
      'up',
      'down',
      'copy',
      'remove',
      'page-copy',
      'page-up',
      'page-down',
      'page-remove',
      'condition-add',
      'jump-add',
      'option-add',
      'demographics',
      'open',
    ];
    const presses = fc.array(fc.tuple(fc.constantFrom(...verbs), fc.nat()), { maxLength: 25 });
    fc.assert(
      fc.property(someDefinition, presses, (definition, pressed) => {
        let editing: Editing = { definition, open: null };
        for (const [verb, at] of pressed) {
          const names = editing.definition.pages.flatMap((page) => [page.key, ...page.blocks.map(({ key }) => key)]);
          editing = press(`${verb}:${names[at % names.length]}`, {}, editing);
        }
        expect(unsavable(editing.definition)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the fields of the builder', () => {
  const written = (fields: Record<string, string>, definition = two, open = 'a') =>
    press('', { open, ...fields }, { definition, open });

  it('writes the survey’s own texts and those of what is open, and leaves the rest as it is', () => {
    const after = written({ 'survey.titleDa': 'Ny', labelDa: 'Hvad?', 'options.b.labelEn': 'No', isRequired: 'on' });
    expect(after.definition.titleDa).toBe('Ny');
    expect(block(after, 'a')).toMatchObject({
      labelDa: 'Hvad?',
      labelEn: 'Question a',
      isRequired: true,
      options: [{}, { labelEn: 'No' }, {}],
    });
    expect(after.definition.pages[1]).toBe(two.pages[1]);
  });

  it('does not write the fields of one block into another', () => {
    expect(block(press('', { open: 'b', labelDa: 'Hvad?' }, { definition: two, open: 'a' }), 'a')).toEqual(
      blockOf('single', 'a'),
    );
  });

  it('follows a question to another kind under a key of its own, with words and answers', () => {
    const after = written({ kind: 'multiple' });
    const [changed] = after.definition.pages[0]?.blocks ?? [];
    expect(changed).toMatchObject({
      kind: 'multiple',
      labelDa: 'Spørgsmål a',
      options: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
    });
    expect(changed?.key).not.toBe('a');
    expect(after.open).toBe(changed?.key);
  });

  it('reads numbers with a comma, and an empty one as none', () => {
    const definition = definitionOf(pageOf('p1', [blockOf('number', 'a')]));
    expect(block(written({ min: '1,5', max: '', decimals: '2' }, definition), 'a')).toEqual({
      ...blockOf('number', 'a'),
      min: 1.5,
      max: undefined,
      decimals: 2,
    });
  });

  it('asks the first thing of another question a condition is turned to', () => {
    const conditional = press('condition-add:c').definition;
    const fields = { 'showWhen.0.question': 'a', 'showWhen.0.operator': 'is', 'showWhen.0.value': '1' };
    expect(block(written(fields, conditional, 'c'), 'c')?.showWhen?.clauses).toEqual([
      { question: 'a', operator: 'is', value: 'a' },
    ]);
    const number = { 'showWhen.0.question': 'b', 'showWhen.0.operator': 'atLeast', 'showWhen.0.value': '3' };
    expect(block(written(number, conditional, 'c'), 'c')?.showWhen?.clauses).toEqual([
      { question: 'b', operator: 'atLeast', value: 3 },
    ]);
  });

  it('takes back what it sent, also with a text that cannot be saved, and nothing else', () => {
    const held = { ...two, introDa: 'Ring 010190-1234' };
    expect(sentDefinition(JSON.stringify(held))).toEqual(held);
    expect(unsavable(held)).toEqual([{ code: 'holdsCpr', field: 'introDa' }]);
    for (const sent of ['', '{', 'null', '{"pages":[]}', JSON.stringify({ ...two, pages: [{ key: 'p' }] })])
      expect(sentDefinition(sent)).toBeNull();
  });

  it('says where in the survey a text cannot be saved', () => {
    const option = { key: 'a', labelDa: 'x'.repeat(301), labelEn: 'x' };
    const definition = definitionOf(pageOf('p1', [{ ...blockOf('single', 'q'), options: [option] } as SurveyBlock]));
    expect(unsavable(definition)).toEqual([{ code: 'tooLong', page: 'p1', block: 'q', field: 'options.a.labelDa' }]);
  });
});

describe('what the builder tells of a survey', () => {
  it('measures LIX as words in a sentence and long words in a hundred', () => {
    expect(lix('Hunden sover. Katten leger i haven.')).toBe(3);
    expect(lix('Kommunalbestyrelsen behandler spørgeskemaundersøgelsen onsdag.')).toBe(79);
    expect(lix('Ja tak')).toBeNull();
    expect([10, 30, 40, 50, 60].map(lixLevel)).toEqual(['veryEasy', 'easy', 'medium', 'hard', 'veryHard']);
  });

  it('estimates at least a minute, and more for each question', () => {
    expect(estimatedMinutes(definitionOf(pageOf('p1', [])))).toBe(1);
    const many = Array.from({ length: 30 }, (_, at) => blockOf('single', `q${at}`));
    expect(estimatedMinutes(definitionOf(pageOf('p1', many)))).toBeGreaterThan(2);
  });

  it('says what a new version adds, removes and changes, in whatever order names are stored', () => {
    const after = definitionOf(
      pageOf('p1', [{ ...blockOf('single', 'a'), labelDa: 'Ny' } as SurveyBlock, blockOf('scale', 'b'), blockOf('date', 'e')]),
      pageOf('p2', [blockOf('rating', 'd')]),
    );
    const changes = changesBetween(two, after);
    expect(changes.added.map(({ key }) => key)).toEqual(['e']);
    expect(changes.removed.map(({ key }) => key)).toEqual(['c']);
    expect(changes.changed.map(({ key }) => key)).toEqual(['a']);
    expect(changes.isOtherwiseChanged).toBe(false);
    const turned = { pages: two.pages, introEn: two.introEn, introDa: two.introDa, titleEn: two.titleEn, titleDa: two.titleDa };
    expect(isUnchanged(changesBetween(two, turned))).toBe(true);
    expect(changesBetween(two, press('up:b').definition).isOtherwiseChanged).toBe(true);
    expect(changesBetween(null, two).added.filter((each) => isQuestion(each as SurveyBlock))).toHaveLength(4);
  });
});
