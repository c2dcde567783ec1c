import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { attachAnswerFiles } from '@/lib/files/server/attach-answer-files';
import type { Locale } from '@/lib/i18n/locale';
import { openCase } from '@/lib/moderation/server/open-case';
import type { Db, Prisma } from '@/lib/platform/db';
import { answerFilesKey } from '../../answer-files';
import type { ScreenedText } from '../../screened-answer';
import { answerRows, type SurveyAnswers } from '../../survey-answer';
import { questionsOf } from '../../survey-definition';
import type { SurveyReceipt } from '../../survey-views';
import type { FoundSurvey } from './find-survey';

type NewResponse = {
  /** Whose answers these are: see the unique indexes of `SurveyResponse`. */
  sender: Pick<Prisma.SurveyResponseUncheckedCreateInput, 'personId' | 'invitationId' | 'deviceHash' | 'enteredById'>;
  submissionKey: string;
  language: Locale;
  answers: SurveyAnswers;
  texts: readonly ScreenedText[];
  /** Noticed about the sending itself: they hold every text back. */
  flags: readonly string[];
  at: Date;
};

/** A file of the answer is not there any more, or never was the sender's: nothing of the answer is stored. */
export class FileGone extends Error {
  constructor(readonly question: string) {
    super('a file of the answer is gone');
  }
}

/** Stores one response whole: what can be counted as rows, words as contributions with a case each, words said in confidence apart. */
export async function storeResponse(tx: Db, actor: Actor, survey: FoundSurvey, response: NewResponse): Promise<SurveyReceipt[]> {
  const { sender, submissionKey, language, at } = response;
  const { id: responseId } = await tx.surveyResponse.create({
    data: {
      surveyId: survey.id,
      versionId: survey.versionId,
      ...sender,
      submissionKey,
      language,
      submittedAt: at,
      isExample: survey.isExample,
    },
    select: { id: true },
  });
  const rows = questionsOf(survey.definition).flatMap((question) => {
    const answer = response.answers[question.key];
    return answer ? answerRows(question, answer) : [];
  });
  await tx.surveyAnswer.createMany({
    data: rows.map(({ shape, ...row }) => ({ ...row, responseId, ...(shape ? { shape } : {}) })),
  });
  const confidential = response.texts.filter((text) => text.isConfidential);
  await tx.surveyConfidentialText.createMany({
    data: confidential.map(({ question, part, text }) => ({ responseId, question, part, text })),
  });
  for (const [question, answer] of Object.entries(response.answers)) {
    if (!('files' in answer)) continue;
    const uploadKey = answerFilesKey(survey.id, question);
    const isThere = await attachAnswerFiles(tx, { responseId, ownerId: sender.personId ?? null, uploadKey, ids: answer.files });
    if (!isThere) throw new FileGone(question);
  }
  await recordEvent(tx, actor, 'survey.answered', { survey: survey.id, project: survey.projectId, phase: survey.phaseId });
  return storeTexts(tx, actor, survey, response, responseId);
}

async function storeTexts(
  tx: Db,
  actor: Actor,
  survey: FoundSurvey,
  { sender, submissionKey, language, texts, flags: noticed, at }: NewResponse,
  responseId: string,
): Promise<SurveyReceipt[]> {
  const { projectId, phaseId } = survey;
  const stored = await tx.surveyQuestion.findMany({ where: { versionId: survey.versionId }, select: { id: true, key: true } });
  const questionIds = new Map(stored.map(({ id, key }) => [key, id]));
  const receipts: SurveyReceipt[] = [];
  for (const { question, part, text, flags, isConfidential } of texts) {
    if (isConfidential) continue;
    const questionId = questionIds.get(question);
    if (!questionId) throw new Error('a published question is not among the rows of its version');
    const { id: contributionId, code } = await recordContribution(tx, {
      kind: 'survey_text',
      projectId,
      phaseId,
      authorId: sender.personId ?? null,
      language,
      text,
      senderShown: 'role',
      submissionKey: `${submissionKey}.${question}.${part}`,
      isExample: survey.isExample,
      at,
    });
    await tx.surveyText.create({ data: { contributionId, responseId, questionId, part } });
    await recordEvent(tx, actor, 'survey_text.submitted', {
      contribution: contributionId,
      project: projectId,
      phase: phaseId,
      survey: survey.id,
    });
    await openCase(tx, actor, { contributionId, flags: [...flags, ...noticed], timing: survey.moderation, at });
    receipts.push({ question, code });
  }
  return receipts;
}
