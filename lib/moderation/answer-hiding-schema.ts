import { z } from 'zod';
import { reopenCaseSchema } from './decide-case-schema';

export const answerHidingSchema = reopenCaseSchema.extend({ answer: z.enum(['confirmed', 'declined']) });

export type AnswerHiding = z.infer<typeof answerHidingSchema>;
