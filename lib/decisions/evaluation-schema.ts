import { z } from 'zod';
import { needed } from '@/lib/projects/editing-fields';

const longest = 4000;

/** What somebody writes when a project is evaluated: every text in both languages. Messages are codes of `evaluations.errors`. */
export const evaluationSchema = z.object({
  workedDa: needed('workedDaNeeded', longest),
  workedEn: needed('workedEnNeeded', longest),
  hardDa: needed('hardDaNeeded', longest),
  hardEn: needed('hardEnNeeded', longest),
  learnedDa: needed('learnedDaNeeded', longest),
  learnedEn: needed('learnedEnNeeded', longest),
});
export type EvaluationInput = z.output<typeof evaluationSchema>;

/** `replaces` is the evaluation that held when somebody began to correct it; empty for a project's first. */
export const publishEvaluationSchema = evaluationSchema.extend({
  projectId: z.string().min(1, 'projectNotFound'),
  replaces: z
    .string()
    .max(40)
    .default('')
    .transform((id) => id || null),
});
export type PublishEvaluation = z.output<typeof publishEvaluationSchema>;
