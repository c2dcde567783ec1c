import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { SaidByWriter } from '@/lib/screening/second-look';
import { type ScreeningRefusal, screenAnswer } from '../screened-answer';
import { type AnswerRow, answerRows, type SurveyAnswers } from '../survey-answer';
import { type AnswerSurvey, surveyAnswersSchema } from '../survey-answers-schema';
import { questionsOf } from '../survey-definition';
import { type MayAnswerRefusal, mayAnswerSurvey } from '../survey-policy';
import type { SurveyReceipt } from '../survey-views';
import { type FoundSurvey, findSurvey } from './internal/find-survey';

export type AnsweredSurvey = { project: string; survey: string; receipts: SurveyReceipt[] };

export type AnswerSurveyRefusal = MayAnswerRefusal | ScreeningRefusal | 'surveyChanged' | 'alreadyAnswered';

/** One free text, ready to be stored; `question` is its question's key. */
type ScreenedText = { question: string; text: string; flags: string[] };

/**
 * Stores one person's answers: choices as choices, each free text as a contribution with its own
 * receipt and moderation case, all or nothing. One response per person, also when two arrive at
 * once: the other is told `alreadyAnswered`. Answers that do not fit the survey as it stands are
 * refused whole (`surveyChanged`).
 */
export async function answerSurvey(
  actor: Actor,
  input: AnswerSurvey,
  noticed: { flags: string[] } = { flags: [] },
): Promise<Result<AnsweredSurvey, AnswerSurveyRefusal>> {
  try {
    return await db().$transaction(async (tx): Promise<Result<AnsweredSurvey, AnswerSurveyRefusal>> => {
      const survey = await findSurvey(tx, input.surveyId);
      if (!survey) return refused('surveyNotFound');
      const at = now();
      const verdict = mayAnswerSurvey(actor, survey.rules, at);
      if (!verdict.allowed) return refused(verdict.reason, verdict.details);
      const parsed = surveyAnswersSchema(survey.definition).safeParse(input.answers);
      if (!parsed.success) return refused('surveyChanged');
      const texts = screenTexts(survey, parsed.data, input);
      if (!texts.ok) return texts;
      const rows = rowsOf(survey, parsed.data);
      const said = texts.value.map((text) => ({ ...text, flags: [...text.flags, ...noticed.flags] }));
      const receipts = await store(tx, actor, survey, input, { rows, texts: said, at });
      return ok({ project: survey.projectSlug, survey: survey.slug, receipts });
    });
  } catch (error) {
    if (isConflict(error)) return refused('alreadyAnswered');
    throw error;
  }
}

function screenTexts(
  { definition }: FoundSurvey,
  answers: SurveyAnswers,
  said: SaidByWriter,
): Result<ScreenedText[], ScreeningRefusal> {
  const texts: ScreenedText[] = [];
  for (const { key } of questionsOf(definition)) {
    const answer = answers[key];
    if (!answer || !('text' in answer)) continue;
    const screened = screenAnswer(key, answer.text, said);
    if (!screened.ok) return screened;
    texts.push({ question: key, ...screened.value });
  }
  return ok(texts);
}

function rowsOf({ definition }: FoundSurvey, answers: SurveyAnswers): AnswerRow[] {
  return questionsOf(definition).flatMap((question) => {
    const answer = answers[question.key];
    return answer ? answerRows(question, answer) : [];
  });
}

async function store(
  tx: Db,
  actor: Actor,
  survey: FoundSurvey,
  { locale, submissionKey }: AnswerSurvey,
  { rows, texts, at }: { rows: AnswerRow[]; texts: ScreenedText[]; at: Date },
): Promise<SurveyReceipt[]> {
  const { projectId, phaseId } = survey;
  const personId = personIdOf(actor);
  const response = await tx.surveyResponse.create({
    data: {
      surveyId: survey.id,
      versionId: survey.versionId,
      personId,
      language: locale,
      submittedAt: at,
      isExample: survey.isExample,
    },
    select: { id: true },
  });
  await tx.surveyAnswer.createMany({
    data: rows.map(({ shape, ...row }) => ({ ...row, responseId: response.id, ...(shape ? { shape } : {}) })),
  });
  const stored = await tx.surveyQuestion.findMany({ where: { versionId: survey.versionId }, select: { id: true, key: true } });
  const questionIds = new Map(stored.map(({ id, key }) => [key, id]));
  await recordEvent(tx, actor, 'survey.answered', { survey: survey.id, project: projectId, phase: phaseId });

  const receipts: SurveyReceipt[] = [];
  for (const { question, text, flags } of texts) {
    const questionId = questionIds.get(question);
    if (!questionId) throw new Error('a published question is not among the rows of its version');
    const contribution = await recordContribution(tx, {
      kind: 'survey_text',
      projectId,
      phaseId,
      authorId: personId,
      language: locale,
      text,
      senderShown: 'role',
      submissionKey: `${submissionKey}.${question}`,
      isExample: survey.isExample,
      at,
    });
    await tx.surveyText.create({ data: { contributionId: contribution.id, responseId: response.id, questionId } });
    await recordEvent(tx, actor, 'survey_text.submitted', {
      contribution: contribution.id,
      project: projectId,
      phase: phaseId,
      survey: survey.id,
    });
    await openCase(tx, actor, { contributionId: contribution.id, flags, timing: survey.moderation, at });
    receipts.push({ question, code: contribution.code });
  }
  return receipts;
}
