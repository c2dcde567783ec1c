import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import type { SurveyDefinition } from '../survey-definition';
import { mayAnswerSurvey } from '../survey-policy';
import type { SurveyFormView } from '../survey-views';
import { headSelect, publishedSelect, publishedSurvey, rulesOf, toDefinition, toHead } from './internal/survey-rows';

/** Where a survey is found: its own short name within its project's. */
export type SurveyAddress = { project: string; survey: string };

/** A survey as an actor meets it: its questions, whether they may answer, and what they sent already. Null when unknown or a draft. */
export async function getSurveyForm(actor: Actor, address: SurveyAddress, now: Date): Promise<SurveyFormView | null> {
  const row = await db().survey.findFirst({
    where: {
      ...publishedSurvey,
      slug: address.survey,
      phase: { ...publishedSurvey.phase, project: { ...publishedSurvey.phase.project, slug: address.project } },
    },
    select: { ...headSelect, ...publishedSelect },
  });
  if (!row?.published) return null;
  return {
    ...toHead(row, now),
    versionId: row.published.id,
    definition: toDefinition(row.published.definition),
    verdict: mayAnswerSurvey(actor, rulesOf(row), now),
    mine: await getMine(row.id, personIdOf(actor)),
  };
}

/** What a published survey asks, for reading a form that was sent. Null when unknown or a draft. */
export async function getSurveyDefinition(surveyId: string): Promise<SurveyDefinition | null> {
  const row = await db().survey.findFirst({
    where: { ...publishedSurvey, id: surveyId },
    select: publishedSelect,
  });
  return row?.published ? toDefinition(row.published.definition) : null;
}

async function getMine(surveyId: string, personId: string | null): Promise<SurveyFormView['mine']> {
  if (personId === null) return null;
  const response = await db().surveyResponse.findUnique({
    where: { surveyId_personId: { surveyId, personId } },
    select: {
      submittedAt: true,
      texts: {
        orderBy: { question: { position: 'asc' } },
        select: { question: { select: { key: true } }, contribution: { select: { code: true } } },
      },
    },
  });
  if (!response) return null;
  const receipts = response.texts.map(({ question, contribution }) => ({ question: question.key, code: contribution.code }));
  return { submittedAt: response.submittedAt, receipts };
}
