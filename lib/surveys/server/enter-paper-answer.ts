import { type Actor, personIdOf } from '@/lib/audit/actor';
import { mayIn } from '@/lib/audit/permissions';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import { type ScreeningRefusal, screenAnswers } from '../screened-answer';
import { type AnswerSurvey, surveyAnswersSchema } from '../survey-answers-schema';
import { questionsOf } from '../survey-definition';
import { type MayEnterRefusal, mayEnterPaper } from '../survey-policy';
import { findSurvey } from './internal/find-survey';
import { FileGone, storeResponse } from './internal/store-response';

export type EnteredPaper = { project: string; phase: string; entered: number };
export type EnterPaperRefusal = MayEnterRefusal | ScreeningRefusal | 'surveyChanged' | 'fileGone';

/**
 * Stores what somebody answered on paper, typed in by staff of the project, and how many they have entered by now. The
 * same form sent again is stored once. Its words are contributions of nobody who has an account.
 */
export async function enterPaperAnswer(actor: Actor, input: AnswerSurvey): Promise<Result<EnteredPaper, EnterPaperRefusal>> {
  const enter = () => db().$transaction((tx) => store(tx, actor, input));
  try {
    return await enter();
  } catch (error) {
    if (error instanceof FileGone) return refused('fileGone', { field: error.question });
    if (!isConflict(error)) throw error;
    // The button was pressed twice: the first is stored by now.
    return enter();
  }
}

async function store(tx: Db, actor: Actor, input: AnswerSurvey): Promise<Result<EnteredPaper, EnterPaperRefusal>> {
  const survey = await findSurvey(tx, input.surveyId, input.versionId);
  const at = now();
  const verdict = mayEnterPaper(actor, survey?.rules ?? null, at);
  if (!verdict.allowed) return refused(verdict.reason);
  if (!survey || !mayIn(actor, 'survey.write', survey.projectId)) return refused('surveyNotFound');
  const enteredById = personIdOf(actor);
  const submissionKey = submissionKeyOf(survey.id, `paper ${enteredById}`, input.submissionKey);
  const entered = async () =>
    ok({
      project: survey.projectSlug,
      phase: survey.phaseSlug,
      entered: await tx.surveyResponse.count({ where: { surveyId: survey.id, enteredById } }),
    });
  if (await tx.surveyResponse.findUnique({ where: { submissionKey }, select: { id: true } })) return entered();
  const parsed = surveyAnswersSchema(survey.definition).safeParse(input.fields);
  if (!parsed.success) return refused('surveyChanged');
  const { answers } = parsed.data;
  const texts = screenAnswers(questionsOf(survey.definition), answers, input);
  if (!texts.ok) return texts;
  const language = input.locale;
  await storeResponse(tx, actor, survey, {
    sender: { enteredById },
    submissionKey,
    language,
    answers,
    texts: texts.value,
    flags: [],
    at,
  });
  return entered();
}
