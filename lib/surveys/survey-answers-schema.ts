import { z } from 'zod';
import { tick } from '@/lib/contributions/form-tick';
import { type Locale, locales } from '@/lib/i18n/locale';
import { metSurvey } from './met-survey';
import type { SurveyAnswers } from './survey-answer';
import { questionsOf, type SurveyDefinition } from './survey-definition';
import { type AnswerFields, fieldsOfQuestion, manyOf } from './survey-fields';

type Asked = Pick<SurveyDefinition, 'pages'>;

export type AnswerSurvey = {
  surveyId: string;
  /** The version that was met; answers are checked against it and keep it. */
  versionId: string;
  submissionKey: string;
  locale: Locale;
  /** As the form gave them. */
  fields: AnswerFields;
  /** The writer says that what looks like a personal number is none. */
  falseAlarm: boolean;
  /** The writer wants an address or a phone number to stay in the text. */
  keepContact: boolean;
};

/** What is sent of a form: the answers to what is shown, and the keys of questions whose answers are left out because they no longer are. */
export type SentAnswers = { answers: SurveyAnswers; dropped: string[] };

/** What a form can hold at most in one field, whatever it is. */
const mostText = 20_000;
const field = z.string().max(mostText, 'tooLong');

/**
 * The rules of a survey's answers, made from what it asks; the browser and the server use the same. A field that is not
 * of this survey is refused, never dropped in silence. What is not shown with these answers is neither checked nor sent.
 */
export function surveyAnswersSchema(definition: Asked): z.ZodType<SentAnswers, AnswerFields> {
  const known = new Set(questionsOf(definition).flatMap(fieldsOfQuestion));
  return z.custom<AnswerFields>(isForm).transform((given, context): SentAnswers => {
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    const fields = tidyFields(given);
    if (Object.keys(given).some((name) => !known.has(name))) refuse('form', 'surveyChanged');
    for (const [name, value] of Object.entries(fields))
      if (known.has(name) && ![value].flat().every((text) => field.safeParse(text).success)) refuse(name, 'tooLong');
    if (context.issues.length > 0) return z.NEVER;
    const { pages, answers, dropped } = metSurvey(definition, fields);
    for (const fault of pages.flatMap((page) => page.faults)) refuse(fault.field, fault.code);
    if (context.issues.length > 0) return z.NEVER;
    if (Object.keys(answers).length === 0) refuse(firstField(pages[0]?.questions[0]), 'nothingAnswered');
    return { answers, dropped: dropped.map(({ key }) => key) };
  });
}

/** A form as the browser sends it: the answers in fields of their own, beside what every form carries. */
export function surveyFormSchema(
  address: { surveyId: string; versionId: string },
  definition: Asked,
): z.ZodType<AnswerSurvey, AnswerFields> {
  const rules = surveyAnswersSchema(definition);
  const beside = z.object({
    surveyId: z.literal(address.surveyId, { error: 'surveyChanged' }),
    versionId: z.literal(address.versionId, { error: 'surveyChanged' }),
    submissionKey: z.string().regex(/^[\w-]{8,100}$/),
    locale: z.enum(locales),
    falseAlarm: tick,
    keepContact: tick,
  });
  return z.custom<AnswerFields>(isForm).transform((form, context): AnswerSurvey => {
    const fields = answerFieldsIn(form);
    const carried = beside.safeParse(form);
    const answers = rules.safeParse(fields);
    if (carried.success && answers.success) return { ...carried.data, fields };
    for (const { path, message } of [...(carried.error?.issues ?? []), ...(answers.error?.issues ?? [])])
      context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });
}

const isForm = (given: unknown) => typeof given === 'object' && given !== null && !Array.isArray(given);

/** Fields of a survey's form that are no answers. */
const formFields = new Set([
  'surveyId',
  'versionId',
  'submissionKey',
  'locale',
  'falseAlarm',
  'keepContact',
  'page',
  'seen',
  'reviewed',
  'go',
  'code',
  'resume',
  'uploadKey',
  'files',
  'dropFile',
]);

/** The fields of a form that hold answers. */
export function answerFieldsIn(values: AnswerFields): AnswerFields {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !formFields.has(name)));
}

/** The fields of a survey that are filled in, whatever else stands there. */
export function knownFields(definition: Asked, values: Readonly<Record<string, unknown>>): AnswerFields {
  const names = questionsOf(definition).flatMap(fieldsOfQuestion);
  return Object.fromEntries(names.flatMap((name) => filled(name, manyOf(values, name))));
}

/** Only what is filled in; react-hook-form calls ticks nobody touched `false`, and a choice nobody made null. */
function tidyFields(given: Readonly<Record<string, unknown>>): AnswerFields {
  return Object.fromEntries(Object.keys(given).flatMap((name) => filled(name, manyOf(given, name))));
}

function filled(name: string, texts: string[]): [string, string | string[]][] {
  if (texts.length === 0) return [];
  return [[name, texts.length > 1 ? texts : (texts[0] ?? '')]];
}

function firstField(question: Parameters<typeof fieldsOfQuestion>[0] | undefined): string {
  return (question && fieldsOfQuestion(question)[0]) ?? 'form';
}
