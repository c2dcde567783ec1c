import { describe, expect, it } from 'vitest';
import { surveyAnswersSchema, surveyFormSchema } from '@/lib/surveys/survey-answers-schema';
import type { SurveyDefinition, SurveyQuestion } from '@/lib/surveys/survey-definition';
import { issuesByField } from '@/lib/web/form-values';

const question = (key: string, kind: 'single' | 'multiple' | 'long_text', isRequired = false): SurveyQuestion => {
  const base = { key, isRequired, isConfidential: false, labelDa: key, labelEn: key, hintDa: '', hintEn: '' };
  if (kind === 'long_text') return { ...base, kind, maxLength: 2_000 };
  const options = ['x', 'y'].map((name) => ({ key: `${key}-${name}`, labelDa: name, labelEn: name }));
  return { ...base, kind, options, isShuffled: false, hasOther: false };
};

const asking = (...blocks: SurveyQuestion[]): Pick<SurveyDefinition, 'pages'> => ({
  pages: [{ key: 'page-1', titleDa: '', titleEn: '', jumps: [], blocks }],
});
const survey = asking(question('one', 'single', true), question('many', 'multiple'), question('words', 'long_text'));

const parse = (answers: unknown) => {
  const parsed = surveyAnswersSchema(survey).safeParse(answers);
  return { success: parsed.success, data: parsed.data?.answers, error: parsed.error };
};
const errorsOf = (answers: unknown) => {
  const parsed = surveyAnswersSchema(survey).safeParse(answers);
  return parsed.success ? null : issuesByField(parsed.error);
};

describe('answers to a survey', () => {
  it('keeps what was answered and leaves out what was not', () => {
    expect(parse({ one: 'one-x', many: ['many-x', 'many-y'], words: '' }).data).toEqual({
      one: { choices: ['one-x'] },
      many: { choices: ['many-x', 'many-y'] },
    });
  });

  it('takes a single mark among several as a list of one', () => {
    expect(parse({ one: 'one-x', many: 'many-y' }).data).toEqual({ one: { choices: ['one-x'] }, many: { choices: ['many-y'] } });
  });

  it('takes ticks nobody touched as not answered', () => {
    expect(parse({ one: 'one-x', many: false, words: null }).data).toEqual({ one: { choices: ['one-x'] } });
  });

  it('counts the same mark once', () => {
    expect(parse({ one: 'one-x', many: ['many-y', 'many-y'] }).data).toMatchObject({ many: { choices: ['many-y'] } });
  });

  it('says which required question is missing, and how to answer it', () => {
    expect(errorsOf({ words: 'Ja' })).toEqual({ one: 'chooseOne' });
    const all = asking(question('many', 'multiple', true), question('words', 'long_text', true));
    const parsed = surveyAnswersSchema(all).safeParse({});
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ many: 'chooseSome', words: 'writeAnswer' });
  });

  it('treats spaces alone as no answer', () => {
    const one = asking(question('words', 'long_text', true));
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
      one: { choices: ['one-x'] },
      words: { text: '010180-12 \n\nb' },
    });
  });

  it('asks for at least one answer where nothing is required', () => {
    const free = asking(question('words', 'long_text'));
    const parsed = surveyAnswersSchema(free).safeParse({ words: '' });
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ words: 'nothingAnswered' });
  });
});

describe('a survey form', () => {
  const address = { surveyId: 'survey-1', versionId: 'version-1' };
  const form = { ...address, submissionKey: 'key-12345', locale: 'da', one: 'one-x' };

  it('gives the answers by question beside what the form carries', () => {
    expect(surveyFormSchema(address, survey).parse(form)).toEqual({
      ...address,
      submissionKey: 'key-12345',
      locale: 'da',
      falseAlarm: false,
      keepContact: false,
      fields: { one: 'one-x' },
    });
  });

  it('takes no key that is not one', () => {
    for (const submissionKey of ['short', 'key-1234\u0000', 'k'.repeat(101), 'key 12345'])
      expect(surveyFormSchema(address, survey).safeParse({ ...form, submissionKey }).success).toBe(false);
  });

  it('names the field of a wrong answer', () => {
    const parsed = surveyFormSchema(address, survey).safeParse({ ...form, one: 'many-x' });
    expect(parsed.success ? null : issuesByField(parsed.error)).toEqual({ one: 'unknownOption' });
  });
});
