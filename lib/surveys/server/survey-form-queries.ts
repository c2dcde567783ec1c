import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { fittingAnswers } from '../kept-answers';
import type { AnswersBy, SurveyDefinition } from '../survey-definition';
import { mayAnswerSurvey } from '../survey-policy';
import type { SurveyFormView, SurveyProgressView } from '../survey-views';
import { type Carried, findSender } from './internal/find-sender';
import { receiptsSelect, toReceipts } from './internal/receipt-rows';
import { toKept, whereProgress } from './internal/survey-progress-rows';
import { headSelect, publishedSelect, publishedSurvey, rulesOf, toDefinition, toHead } from './internal/survey-rows';

/** Where a survey is found: its own short name within its project's. */
export type SurveyAddress = { project: string; survey: string };

/** What a reader carries to a survey without an account: a code, a device's mark, the secret of a link to go on by. */
export type CarriedToSurvey = Carried & { resume?: string };

/** A survey as an actor meets it: its questions, whether they may answer, what they sent already or have begun. Null when unknown or a draft. */
export async function getSurveyForm(
  actor: Actor,
  address: SurveyAddress,
  now: Date,
  carried: CarriedToSurvey = {},
): Promise<SurveyFormView | null> {
  const row = await db().survey.findFirst({
    where: {
      ...publishedSurvey,
      slug: address.survey,
      phase: { ...publishedSurvey.phase, project: { ...publishedSurvey.phase.project, slug: address.project } },
    },
    select: { ...headSelect, ...publishedSelect, answersBy: true },
  });
  if (!row?.published) return null;
  const { answersBy } = row;
  const sender = await findSender(db(), actor, row, carried);
  const definition = toDefinition(row.published.definition);
  const mine = sender.ok ? await getSent(row.id, sender.value) : null;
  return {
    ...toHead(row, now),
    answersBy,
    versionId: row.published.id,
    definition,
    verdict: mayAnswerSurvey(actor, { rules: rulesOf(row), answersBy }, now),
    code: !sender.ok && (sender.code === 'codeNeeded' || sender.code === 'codeUnknown') ? sender.code : null,
    mine,
    begun: mine ? null : await getBegun(row.id, definition, actor, carried.resume),
  };
}

/** What a version of a published survey asks and whose answer counts, for reading a form that was sent. Null when unknown or a draft. */
export async function getSurveyVersion(
  surveyId: string,
  versionId: string,
): Promise<{ definition: SurveyDefinition; answersBy: AnswersBy } | null> {
  const row = await db().surveyVersion.findFirst({
    where: { id: versionId, survey: { ...publishedSurvey, id: surveyId } },
    select: { definition: true, survey: { select: { answersBy: true } } },
  });
  return row && { definition: toDefinition(row.definition), answersBy: row.survey.answersBy };
}

async function getSent(
  surveyId: string,
  sender: { personId?: string; invitationId?: string; deviceHash?: string },
): Promise<SurveyFormView['mine']> {
  const response = await db().surveyResponse.findFirst({
    where: { surveyId, ...sender },
    select: { submittedAt: true, ...receiptsSelect },
  });
  return response && { submittedAt: response.submittedAt, receipts: toReceipts(response) };
}

async function getBegun(
  surveyId: string,
  definition: SurveyDefinition,
  actor: Actor,
  resume: string | undefined,
): Promise<SurveyProgressView | null> {
  const personId = actor.kind === 'citizen' ? (personIdOf(actor) ?? undefined) : undefined;
  const wheres = [whereProgress(surveyId, { personId }), whereProgress(surveyId, { resume })].filter((where) => where !== null);
  if (wheres.length === 0) return null;
  const row = await db().surveyProgress.findFirst({ where: { OR: wheres }, orderBy: { updatedAt: 'desc' } });
  if (!row) return null;
  const { kept, gone } = fittingAnswers(definition, toKept(row.answers));
  return { kept, page: row.page, gone: gone.length, updatedAt: row.updatedAt };
}
