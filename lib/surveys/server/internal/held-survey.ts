import type { Db } from '@/lib/platform/db';
import type { SurveyDefinition } from '../../survey-definition';
import { toDefinition } from './survey-rows';

export type HeldSurvey = { id: string; draft: SurveyDefinition; draftRevision: number; publishedId: string | null };

/**
 * The survey of a phase, held for writing until the transaction ends: whoever is answering is stored first, and nobody
 * else saves or publishes meanwhile. Null while there is none.
 */
export async function heldSurvey(tx: Db, phaseId: string): Promise<HeldSurvey | null> {
  await tx.$queryRaw`SELECT 1 FROM "Survey" WHERE "phaseId" = ${phaseId} FOR UPDATE`;
  const survey = await tx.survey.findUnique({
    where: { phaseId },
    select: { id: true, draft: true, draftRevision: true, publishedId: true },
  });
  return survey && { ...survey, draft: toDefinition(survey.draft) };
}
