import type { Actor } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import { type ScreeningRefusal, screenAnswers } from '../screened-answer';
import { type AnswerSurvey, surveyAnswersSchema } from '../survey-answers-schema';
import { questionsOf } from '../survey-definition';
import { type MayAnswerRefusal, mayAnswerSurvey } from '../survey-policy';
import type { SurveyReceipt } from '../survey-views';
import { type Carried, findSender, type Sender, type SenderRefusal } from './internal/find-sender';
import { findSurvey, refusalWithoutVersion } from './internal/find-survey';
import { receiptsSelect, toReceipts } from './internal/receipt-rows';
import { FileGone, storeResponse } from './internal/store-response';
import { forgetProgress } from './internal/survey-progress-rows';

export type AnsweredSurvey = { project: string; survey: string; receipts: SurveyReceipt[] };

/** A form with what its sender carries beside an account: a code, the mark of a device, the secret of the draft it was. */
export type SentSurvey = AnswerSurvey & Carried & { resume?: string };

export type AnswerSurveyRefusal =
  | MayAnswerRefusal
  | SenderRefusal
  | ScreeningRefusal
  | 'surveyChanged'
  | 'fileGone'
  | 'alreadyAnswered';

/**
 * Stores one person's answers: what can be counted as rows, each free text as a contribution with its own receipt and
 * moderation case, all or nothing. One response per account, invitation or device, also when two arrive at once: the
 * other is told `alreadyAnswered`, and whoever sends the same form again is answered as the first time. Answers that
 * do not fit the version that was met are refused whole (`surveyChanged`); any published version can be answered.
 */
export async function answerSurvey(
  actor: Actor,
  input: SentSurvey,
  noticed: { flags: string[] } = { flags: [] },
): Promise<Result<AnsweredSurvey, AnswerSurveyRefusal>> {
  const answer = () => db().$transaction((tx) => store(tx, actor, input, noticed.flags));
  try {
    return await answer();
  } catch (error) {
    if (error instanceof FileGone) return refused('fileGone', { field: error.question });
    if (!isConflict(error)) throw error;
    // Somebody with the same account, code or device was quicker by a moment: what they sent is there now.
    return answer();
  }
}

async function store(
  tx: Db,
  actor: Actor,
  input: SentSurvey,
  flags: string[],
): Promise<Result<AnsweredSurvey, AnswerSurveyRefusal>> {
  const survey = await findSurvey(tx, input.surveyId, input.versionId);
  if (!survey) return refused(await refusalWithoutVersion(tx, input.surveyId));
  const at = now();
  const verdict = mayAnswerSurvey(actor, survey, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const sender = await findSender(tx, actor, survey, input);
  if (!sender.ok) return sender;
  const { projectSlug: project, slug } = survey;
  const submissionKey = submissionKeyOf(survey.id, JSON.stringify(sender.value), input.submissionKey);
  const known = await findSent(tx, survey.id, sender.value);
  if (known) {
    const isSame = known.submissionKey === submissionKey;
    return isSame ? ok({ project, survey: slug, receipts: known.receipts }) : refused('alreadyAnswered');
  }
  const parsed = surveyAnswersSchema(survey.definition).safeParse(input.fields);
  if (!parsed.success) return refused('surveyChanged');
  const { answers } = parsed.data;
  const texts = screenAnswers(questionsOf(survey.definition), answers, input);
  if (!texts.ok) return texts;
  const response = { sender: sender.value, submissionKey, language: input.locale, answers, texts: texts.value, flags, at };
  const receipts = await storeResponse(tx, actor, survey, response);
  await forgetProgress(tx, survey.id, { ...sender.value, resume: input.resume });
  return ok({ project, survey: slug, receipts });
}

async function findSent(
  tx: Db,
  surveyId: string,
  sender: Sender,
): Promise<{ submissionKey: string | null; receipts: SurveyReceipt[] } | null> {
  const sent = await tx.surveyResponse.findFirst({
    where: { surveyId, ...sender },
    select: { submissionKey: true, ...receiptsSelect },
  });
  return sent && { submissionKey: sent.submissionKey, receipts: toReceipts(sent) };
}
