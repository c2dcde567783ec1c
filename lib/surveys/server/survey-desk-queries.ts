import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { lastAnswerOn } from '@/lib/projects/answer-days';
import type { AnswersBy, SurveyDefinition } from '../survey-definition';
import { type MayEnterRefusal, mayEnterPaper, maySaveSurvey } from '../survey-policy';
import { headSelect, publishedSelect, rulesOf, toDefinition } from './internal/survey-rows';

/** A batch of invitations: how many were made, used and taken back. */
export type InvitationBatch = { batch: string; createdAt: Date; made: number; used: number; revoked: number };

export type SurveyDeskView = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  answersBy: AnswersBy;
  phase: { titleDa: string; titleEn: string };
  project: { slug: string; titleDa: string; titleEn: string };
  versionId: string;
  definition: SurveyDefinition;
  batches: InvitationBatch[];
  /** Answers from paper, whoever entered them. */
  entered: number;
  /** The last day of the phase, and the last day something is typed in from paper. */
  closesOn: string;
  lastAnswerOn: string;
  /** Why nothing can be entered now, or null. */
  notNow: MayEnterRefusal | null;
};

/** What staff do around the answers of a survey: its invitations, and what came on paper. Null when unknown, unpublished or not theirs. */
export async function getSurveyDesk(
  actor: Actor,
  address: { project: string; phase: string },
  now: Date,
): Promise<SurveyDeskView | null> {
  if (!maySaveSurvey(actor).allowed) return null;
  const row = await db().survey.findFirst({
    where: { phase: { slug: address.phase, projectId: reach(actor, 'survey.write'), project: { slug: address.project } } },
    select: { ...headSelect, ...publishedSelect, answersBy: true },
  });
  if (!row?.published) return null;
  const { titleDa, titleEn, project } = row.phase;
  const verdict = mayEnterPaper(actor, { ...rulesOf(row), paperUntil: row.paperUntil }, now);
  return {
    id: row.id,
    slug: row.slug,
    titleDa: row.titleDa,
    titleEn: row.titleEn,
    answersBy: row.answersBy,
    phase: { titleDa, titleEn },
    project: { slug: project.slug, titleDa: project.titleDa, titleEn: project.titleEn },
    versionId: row.published.id,
    definition: toDefinition(row.published.definition),
    batches: await listBatches(row.id),
    entered: await db().surveyResponse.count({ where: { surveyId: row.id, enteredById: { not: null } } }),
    closesOn: dateOnly(row.phase.closesOn),
    lastAnswerOn: lastAnswerOn({ closesOn: row.phase.closesOn, paperUntil: row.paperUntil }),
    notNow: verdict.allowed ? null : verdict.reason,
  };
}

function listBatches(surveyId: string): Promise<InvitationBatch[]> {
  return db().$queryRaw`
    SELECT i."batch", min(i."createdAt") AS "createdAt", count(*)::int AS "made", count(r."id")::int AS "used",
      count(*) FILTER (WHERE i."revokedAt" IS NOT NULL)::int AS "revoked"
    FROM "SurveyInvitation" i LEFT JOIN "SurveyResponse" r ON r."invitationId" = i."id"
    WHERE i."surveyId" = ${surveyId} GROUP BY i."batch" ORDER BY min(i."createdAt") DESC, i."batch"`;
}
