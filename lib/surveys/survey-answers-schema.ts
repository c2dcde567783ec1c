import { z } from 'zod';
import { tick } from '@/lib/contributions/form-tick';
import { tidyText } from '@/lib/contributions/tidy-text';
import { type Locale, locales } from '@/lib/i18n/locale';
import type { SurveyAnswer, SurveyAnswers } from './survey-answer';
import { optionsOf, questionsOf, type SurveyDefinition, type SurveyQuestion } from './survey-definition';

/** What one person answered as a form gives it, by question key, before anything is checked: react-hook-form calls ticks nobody touched `false`. */
export type GivenAnswers = Record<string, string | string[] | false | null | undefined>;

export type AnswerSurvey = {
  surveyId: string;
  submissionKey: string;
  locale: Locale;
  /** As the form gave them; checked against the version that is answered. */
  answers: GivenAnswers;
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
export function surveyAnswersSchema(definition: Pick<SurveyDefinition, 'pages'>) {
  const questions = questionsOf(definition);
  return z
    .strictObject(answerFields(questions), { error: 'surveyChanged' })
    .transform((answers): SurveyAnswers => answered(questions, answers))
    .refine((answers) => Object.keys(answers).length > 0, { error: 'nothingAnswered', path: firstQuestion(questions) });
}

/** A form as the browser sends it: the answers in fields named by question id, beside what every form carries. */
export function surveyFormSchema(surveyId: string, definition: Pick<SurveyDefinition, 'pages'>) {
  const answersSchema = surveyAnswersSchema(definition);
  return z
    .looseObject({
      surveyId: z.literal(surveyId),
      submissionKey: z.string().regex(/^[\w-]{8,100}$/),
      locale: z.enum(locales),
      falseAlarm: tick,
      keepContact: tick,
    })
    .transform(({ surveyId, submissionKey, locale, falseAlarm, keepContact, ...answers }, context): AnswerSurvey => {
      const parsed = answersSchema.safeParse(answers);
      if (parsed.success) return { surveyId, submissionKey, locale, falseAlarm, keepContact, answers: answers as GivenAnswers };
      for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
      return z.NEVER;
    });
}

function answerFields(questions: readonly SurveyQuestion[]) {
  return Object.fromEntries(questions.map((question) => [question.key, answerField(question)]));
}

function answerField(question: SurveyQuestion): z.ZodType<string | string[], GivenAnswers[string]> {
  if ('maxLength' in question) return textField(question.isRequired, question.maxLength);
  const ids = new Set(optionsOf(question).map((option) => option.key));
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
function textField(isRequired: boolean, maxLength: number) {
  return z
    .string({ error: 'unknownOption' })
    .nullish()
    .transform((text) => tidyText(text ?? ''))
    .refine((text) => text !== '' || !isRequired, 'writeAnswer')
    .refine((text) => text.length <= maxLength, 'tooLong');
}

function answered(questions: readonly SurveyQuestion[], answers: Record<string, string | string[]>): SurveyAnswers {
  const given = questions.flatMap((question): [string, SurveyAnswer][] => {
    const answer = answers[question.key] ?? '';
    if (answer.length === 0) return [];
    return [[question.key, 'maxLength' in question ? { text: String(answer) } : { choices: [answer].flat() }]];
  });
  return Object.fromEntries(given);
}

function firstQuestion(questions: readonly SurveyQuestion[]): string[] {
  return questions[0] ? [questions[0].key] : [];
}
