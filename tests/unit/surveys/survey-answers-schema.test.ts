import { describe, expect, it } from 'vitest';
import { surveyAnswersSchema, surveyFormSchema } from '@/lib/surveys/survey-answers-schema';
import type { SurveyDefinition, SurveyQuestion } from '@/lib/surveys/survey-definition';
import { issuesByField } from '@/lib/web/form-values';

const question = (id: string, kind: SurveyQuestion['kind'], isRequired = false): SurveyQuestion => ({
  id,
  kind,
  isRequired,
  labelDa: id,
  labelEn: id,
  hintDa: null,
  hintEn: null,
  options: kind === 'text' ? [] : ['x', 'y'].map((name) => ({ id: `${id}-${name}`, labelDa: name, labelEn: name })),
});

const survey: SurveyDefinition = {
  id: 'survey-1',
  questions: [question('one', 'single', true), question('many', 'multiple'), question('words', 'text')],
};

const parse = (answers: unknown) => surveyAnswersSchema(survey).safeParse(answers);
const errorsOf = (answers: unknown) => {
  const parsed = parse(answers);
  return parsed.success ? null : issuesByField(parsed.error);
};

describe('answers to a survey', () => {
  it('keeps what was answered and leaves out what was not', () => {
    expect(parse({ one: 'one-x', many: ['many-x', 'many-y'], words: '' }).data).toEqual({
      one: 'one-x',
      many: ['many-x', 'many-y'],
    });
  });

  it('takes a single mark among several as a list of one', () => {
    expect(parse({ one: 'one-x', many: 'many-y' }).data).toEqual({ one: 'one-x', many: ['many-y'] });
  });

  it('takes ticks nobody touched as not answered', () => {
    expect(parse({ one: 'one-x', many: false, words: null }).data).toEqual({ one: 'one-x' });
  });

  it('counts the same mark once', () => {
    expect(parse({ one: 'one-x', many: ['many-y', 'many-y'] }).data).toMatchObject({ many: ['many-y'] });
  });

  it('says which required question is missing, and how to answer it', () => {
    expect(errorsOf({ words: 'Ja' })).toEqual({ one: 'chooseOne' });
    const all = { id: 's', questions: [question('many', 'multiple', true), question('words', 'text', true)] };
    const parsed = surveyAnswersSchema(all).safeParse({});
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ many: 'chooseSome', words: 'writeAnswer' });
  });

  it('treats spaces alone as no answer', () => {
    const one = { id: 's', questions: [question('words', 'text', true)] };
    expect(surveyAnswersSchema(one).safeParse({ words: '  \r\n ' }).success).toBe(false);
  });

  it('refuses an option that belongs to another question', () => {
    expect(errorsOf({ one: 'many-x' })).toEqual({ one: 'unknownOption' });
    expect(errorsOf({ one: 'one-x', many: ['many-x', 'one-x'] })).toEqual({ many: 'unknownOption' });
  });

  it('refuses two marks where one is asked for', () => {
    expect(errorsOf({ one: ['one-x', 'one-y'] })).toEqual({ one: 'unknownOption' });
  });

  it('refuses an answer to a question that is not asked', () => {
    expect(errorsOf({ one: 'one-x', elsewhere: 'x' })).toEqual({ form: 'surveyChanged' });
  });

  it('takes 2,000 characters and not one more, a line break counting as one', () => {
    expect(parse({ one: 'one-x', words: `${'a'.repeat(1_998)}\r\nb` }).success).toBe(true);
    expect(errorsOf({ one: 'one-x', words: 'a'.repeat(2_001) })).toEqual({ words: 'tooLong' });
  });

  it('tidies a text as everything else a citizen writes', () => {
    expect(parse({ one: 'one-x', words: ' 0101\u000180-12\u0000 \u202e\n\n\n\nb' }).data).toEqual({
      one: 'one-x',
      words: '010180-12 \n\nb',
    });
  });

  it('asks for at least one answer where nothing is required', () => {
    const free = { id: 's', questions: [question('words', 'text')] };
    const parsed = surveyAnswersSchema(free).safeParse({ words: '' });
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ words: 'nothingAnswered' });
  });
});

describe('a survey form', () => {
  const form = { surveyId: 'survey-1', submissionKey: 'key-12345', locale: 'da', one: 'one-x' };

  it('gives the answers by question beside what the form carries', () => {
    expect(surveyFormSchema(survey).parse(form)).toEqual({
      surveyId: 'survey-1',
      submissionKey: 'key-12345',
      locale: 'da',
      falseAlarm: false,
      keepContact: false,
      answers: { one: 'one-x' },
    });
  });

  it('takes no key that is not one', () => {
    for (const submissionKey of ['short', 'key-1234\u0000', 'k'.repeat(101), 'key 12345'])
      expect(surveyFormSchema(survey).safeParse({ ...form, submissionKey }).success).toBe(false);
  });

  it('names the field of a wrong answer', () => {
    const parsed = surveyFormSchema(survey).safeParse({ ...form, one: 'many-x' });
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ one: 'unknownOption' });
  });
});
