import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { surveyLimits } from './survey-definition';

const line = (max: number) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(max, 'tooLong').refine(isWithoutCpr, 'holdsCpr');
const optionalLine = z.string().trim().max(surveyLimits.label, 'tooLong').refine(isWithoutCpr, 'holdsCpr').default('');

/** As long as all options can be, with room for empty lines. */
const optionsLength = 2 * surveyLimits.options * surveyLimits.label;

/** One option per line; empty lines are left out. */
const optionLines = z
  .string()
  .max(optionsLength, 'tooLong')
  .refine(isWithoutCpr, 'holdsCpr')
  .default('')
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );

const question = z
  .object({
    kind: z.enum(['text', 'single', 'multiple']),
    labelDa: line(surveyLimits.label),
    labelEn: line(surveyLimits.label),
    hintDa: optionalLine,
    hintEn: optionalLine,
    isRequired: z
      .union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)])
      .default(false),
    optionsDa: optionLines,
    optionsEn: optionLines,
  })
  .superRefine(({ kind, optionsDa, optionsEn }, context) => {
    if (kind === 'text') return;
    const refuse = (message: string, field: string) => context.addIssue({ code: 'custom', message, path: [field] });
    if (optionsDa.length < 2) refuse('optionsTooFew', 'optionsDa');
    else if (optionsDa.length > surveyLimits.options) refuse('optionsTooMany', 'optionsDa');
    else if ([...optionsDa, ...optionsEn].some((label) => label.length > surveyLimits.label)) refuse('tooLong', 'optionsDa');
    else if (optionsEn.length !== optionsDa.length) refuse('optionsUneven', 'optionsEn');
    else if (new Set(optionsDa).size < optionsDa.length) refuse('optionsSame', 'optionsDa');
    else if (new Set(optionsEn).size < optionsEn.length) refuse('optionsSame', 'optionsEn');
  });

/** What a member of staff writes of a survey; both languages always, since both are shown. */
export const saveSurveySchema = z.object({
  project: z.string().min(1),
  phase: z.string().min(1),
  titleDa: line(120),
  titleEn: line(120),
  introDa: line(1_000),
  introEn: line(1_000),
  questions: z.array(question).min(1, 'questionsTooFew').max(surveyLimits.questions, 'questionsTooMany'),
});

export type SaveSurvey = z.output<typeof saveSurveySchema>;
export type SaveSurveyQuestion = SaveSurvey['questions'][number];
