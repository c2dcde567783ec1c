import { describe, expect, it } from 'vitest';
import { questionDrafts, rearranged, surveyEditorSchema, touchedQuestion } from '@/lib/surveys/survey-editor';
import { issuesByField } from '@/lib/web/form-values';

const three = {
  titleDa: 'Titel',
  'q0-kind': 'text',
  'q0-labelDa': 'A',
  'q1-kind': 'single',
  'q1-labelDa': 'B',
  'q1-optionsDa': 'Ja\nNej',
  'q2-kind': 'multiple',
  'q2-labelDa': 'C',
};
const labels = (fields: Record<string, string>) => questionDrafts(fields).map((draft) => draft.labelDa);

describe('the buttons of the survey editor', () => {
  it('adds an empty question of the kind asked for', () => {
    expect(questionDrafts(rearranged(three, 'add-single')).map((draft) => draft.kind)).toEqual([
      'text',
      'single',
      'multiple',
      'single',
    ]);
  });

  it('moves a question up and down with all that was written in it', () => {
    expect(labels(rearranged(three, 'up-1'))).toEqual(['B', 'A', 'C']);
    expect(rearranged(three, 'up-1')['q0-optionsDa']).toBe('Ja\nNej');
    expect(labels(rearranged(three, 'down-1'))).toEqual(['A', 'C', 'B']);
  });

  it('removes a question and leaves the title alone', () => {
    expect(labels(rearranged(three, 'remove-0'))).toEqual(['B', 'C']);
    expect(rearranged(three, 'remove-0').titleDa).toBe('Titel');
  });

  it.each(['up-0', 'down-2', 'nonsense', 'up-x'])('changes nothing for %s, which is not possible', (button) => {
    expect(labels(rearranged(three, button))).toEqual(['A', 'B', 'C']);
  });

  it.each([
    ['add-text', 'q3'],
    ['up-2', 'q1'],
    ['down-0', 'q1'],
    ['remove-2', 'q1'],
    ['remove-0', 'q0'],
  ])('puts the reader where %s left the question', (button, question) => {
    expect(touchedQuestion(three, button)).toBe(question);
  });

  it('stops at a hundred questions', () => {
    let fields: Record<string, string> = {};
    for (let count = 0; count < 105; count++) fields = rearranged(fields, 'add-text');
    expect(questionDrafts(fields)).toHaveLength(100);
  });
});

describe('the form of the survey editor', () => {
  const whole = {
    project: 'p',
    phase: 'f',
    titleDa: 'Titel',
    titleEn: 'Title',
    introDa: 'Intro',
    introEn: 'Intro',
    'q0-kind': 'single',
    'q0-labelDa': 'Hvad?',
    'q0-labelEn': 'What?',
    'q0-isRequired': 'on',
    'q0-optionsDa': 'Ja\r\n\r\nNej ',
    'q0-optionsEn': 'Yes\nNo',
  };

  it('reads options one per line, without empty ones', () => {
    expect(surveyEditorSchema.parse(whole).questions[0]).toMatchObject({
      isRequired: true,
      optionsDa: ['Ja', 'Nej'],
      optionsEn: ['Yes', 'No'],
    });
  });

  it('takes a question nobody ticked as voluntary', () => {
    const { 'q0-isRequired': _, ...voluntary } = whole;
    expect(surveyEditorSchema.parse(voluntary).questions[0]?.isRequired).toBe(false);
  });

  it.each([
    ['titleEn', 'required', { titleEn: ' ' }],
    ['q0-labelEn', 'required', { 'q0-labelEn': '' }],
    ['q0-optionsDa', 'optionsTooFew', { 'q0-optionsDa': 'Ja' }],
    ['q0-optionsEn', 'optionsUneven', { 'q0-optionsEn': 'Yes\nNo\nMaybe' }],
    ['q0-optionsDa', 'optionsSame', { 'q0-optionsDa': 'Ja\nJa' }],
  ])('says at %s what is wrong: %s', (field, code, change) => {
    const parsed = surveyEditorSchema.safeParse({ ...whole, ...change });
    expect(parsed.success ? null : issuesByField(parsed.error)).toMatchObject({ [field]: code });
  });

  it('asks for at least one question', () => {
    const { 'q0-kind': _, ...none } = whole;
    const parsed = surveyEditorSchema.safeParse(none);
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ questions: 'questionsTooFew' });
  });
});
