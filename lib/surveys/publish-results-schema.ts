import { z } from 'zod';
import { surveyLimits } from './survey-definition';

const address = z.string().min(1, 'surveyNotFound').max(200, 'surveyNotFound');
const key = z.string().min(1, 'invalid').max(80, 'invalid');

/** Messages are codes of `surveyWork.errors`. A form sends one ticked box as a text and none at all as nothing. */
export const publishResultsSchema = z.object({
  project: address,
  phase: address,
  /** Keys of the questions everybody may read the results of. */
  published: z
    .union([key.transform((one) => [one]), z.array(key).max(surveyLimits.questions * 10, 'invalid')])
    .optional()
    .transform((keys) => keys ?? []),
});

export type PublishResults = z.output<typeof publishResultsSchema>;
