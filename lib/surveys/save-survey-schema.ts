import { z } from 'zod';
import { answersByWays } from './survey-definition';
import { fromJson, surveyDefinitionSchema } from './survey-definition-schema';

const address = { project: z.string().min(1).max(200), phase: z.string().min(1).max(200) };
const revision = z.number('invalid').int('invalid').min(0, 'invalid');

/** Which draft was met; 0 where there was none yet. */
export const publishSurveySchema = z.object({ ...address, revision });
export type PublishSurvey = z.output<typeof publishSurveySchema>;

/** Whose answer counts once. */
export const setAnswersBySchema = z.object({ ...address, answersBy: z.enum(answersByWays, 'invalid') });
export type SetAnswersBy = z.output<typeof setAnswersBySchema>;

/** The last day answers on paper are typed in. */
export const setPaperUntilSchema = z.object({ ...address, paperUntil: z.iso.date('invalid') });
export type SetPaperUntil = z.output<typeof setPaperUntilSchema>;

/** What becomes of a draft when somebody else has saved since: it is refused, lies over theirs, or is put aside. */
const conflictWays = ['refuse', 'over', 'aside'] as const;
const onConflict = z.enum(conflictWays).default('refuse');

/** A draft as it is saved. It may be unfinished; see `faultsOf` for what is missing. */
export const saveSurveySchema = z.object({ ...address, revision, definition: surveyDefinitionSchema, onConflict });
export type SaveSurvey = z.input<typeof saveSurveySchema>;

const written = z.coerce.number('invalid').pipe(revision);

/** The same as the editor's form sends it: the definition is one field of JSON. */
export const saveSurveyForm = z.object({
  ...address,
  revision: written,
  definition: fromJson.pipe(surveyDefinitionSchema),
  onConflict,
});
export const publishSurveyForm = z.object({ ...address, revision: written });
