import { z } from 'zod';
import { tick } from '@/lib/contributions/form-tick';
import { tidyText } from '@/lib/contributions/tidy-text';
import { type Locale, locales } from '@/lib/i18n/locale';
import { questionLimits, type SurveyDefinition, type SurveyQuestion } from './survey-definition';

/** What one person answered, by question id: a text, one option's id, or the ids of several. */
export type SurveyAnswers = Record<string, string | string[]>;

/** The same as a form gives it, before anything is checked: react-hook-form calls ticks nobody touched `false`. */
export type GivenAnswers = Record<string, string | string[] | false | null | undefined>;

export type AnswerSurvey = {
  surveyId: string;
  submissionKey: string;
  locale: Locale;
  answers: SurveyAnswers;
  /** The writer says that what looks like a personal number is none. */
  falseAlarm: boolean;
  /** The writer wants an address or a phone number to stay in the text. */
  keepContact: boolean;
};

/**
 * The rules of a survey's answers, made from what it asks; the browser and the server use the same.
 * Questions not answered are left out of the outcome. An option of another question, a question
 * that is not asked and a choice sent where a text belongs are refused, never dropped in silence.
 */
export function surveyAnswersSchema({ questions }: SurveyDefinition) {
  return z
    .strictObject(answerFields(questions), { error: 'surveyChanged' })
    .transform((answers): SurveyAnswers => answered(answers))
    .refine((answers) => Object.keys(answers).length > 0, { error: 'nothingAnswered', path: firstQuestion(questions) });
}

/** A form as the browser sends it: the answers in fields named by question id, beside what every form carries. */
export function surveyFormSchema(definition: SurveyDefinition) {
  const answersSchema = surveyAnswersSchema(definition);
  return z
    .looseObject({
      surveyId: z.literal(definition.id),
      submissionKey: z.string().regex(/^[\w-]{8,100}$/),
      locale: z.enum(locales),
      falseAlarm: tick,
      keepContact: tick,
    })
    .transform(({ surveyId, submissionKey, locale, falseAlarm, keepContact, ...answers }, context): AnswerSurvey => {
      const parsed = answersSchema.safeParse(answers);
      if (parsed.success) return { surveyId, submissionKey, locale, falseAlarm, keepContact, answers: parsed.data };
      for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
      return z.NEVER;
    });
}

function answerFields(questions: readonly SurveyQuestion[]) {
  return Object.fromEntries(questions.map((question) => [question.id, answerField(question)]));
}

function answerField(question: SurveyQuestion): z.ZodType<string | string[], GivenAnswers[string]> {
  if (question.kind === 'text') return textField(question.isRequired);
  const ids = new Set(question.options.map((option) => option.id));
  const isOffered = (id: string) => ids.has(id);
  if (question.kind === 'single')
    return z
      .string({ error: 'unknownOption' })
      .nullish()
      .transform((id) => id ?? '')
      .refine((id) => id !== '' || !question.isRequired, 'chooseOne')
      .refine((id) => id === '' || isOffered(id), 'unknownOption');
  return z
    .union([z.literal(false).transform(() => []), z.string().transform((id) => (id === '' ? [] : [id])), z.array(z.string())], {
      error: 'unknownOption',
    })
    .nullish()
    .transform((chosen) => [...new Set(chosen ?? [])])
    .refine((chosen) => chosen.length > 0 || !question.isRequired, 'chooseSome')
    .refine((chosen) => chosen.every(isOffered), 'unknownOption');
}

/** A line break counts as one character, though a form without JavaScript sends two. */
function textField(isRequired: boolean) {
  return z
    .string({ error: 'unknownOption' })
    .nullish()
    .transform((text) => tidyText(text ?? ''))
    .refine((text) => text !== '' || !isRequired, 'writeAnswer')
    .refine((text) => text.length <= questionLimits.text, 'tooLong');
}

function answered(answers: Record<string, string | string[]>): SurveyAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0));
}

function firstQuestion(questions: readonly SurveyQuestion[]): string[] {
  return questions[0] ? [questions[0].id] : [];
}
