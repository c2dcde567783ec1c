import { z } from 'zod';
import { isQuestion, type SurveyBlock } from './survey-definition';
import { fromJson, surveyBlockSchema } from './survey-definition-schema';

/** What can be kept for other surveys: a question with its words, without the condition it is shown on here. */
const libraryQuestionSchema = surveyBlockSchema
  .refine((block) => isQuestion(block) && block.labelDa.trim() !== '', 'required')
  .transform((block): SurveyBlock => {
    const { showWhen: _, ...kept } = block;
    return kept;
  });

export const saveLibraryQuestionSchema = z.object({ block: libraryQuestionSchema });
/** The same as a form sends it: the block is one field of JSON. */
export const saveLibraryQuestionForm = z.object({ block: fromJson.pipe(libraryQuestionSchema) });
export const removeLibraryQuestionSchema = z.object({ id: z.string().min(1).max(60) });
export type SaveLibraryQuestion = z.input<typeof saveLibraryQuestionSchema>;

/** A question of the library as it is offered. */
export type LibraryQuestionView = { id: string; block: SurveyBlock };
