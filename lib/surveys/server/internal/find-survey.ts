import type { Db } from '@/lib/platform/db';
import type { PhaseRules } from '@/lib/projects/phase';
import type { SurveyDefinition } from '../../survey-definition';
import { headSelect, publishedSelect, rulesOf, toDefinition } from './survey-rows';

/** What commands need to know of a survey that can be answered, whether or not its phase is published. */
export type FoundSurvey = {
  id: string;
  slug: string;
  isExample: boolean;
  projectId: string;
  projectSlug: string;
  phaseId: string;
  moderation: 'before' | 'after';
  rules: PhaseRules;
  versionId: string;
  definition: SurveyDefinition;
};

/** The survey, held as it is until the transaction ends: no other version is published under an answer. Null when none is. */
export async function findSurvey(tx: Db, id: string): Promise<FoundSurvey | null> {
  await tx.$queryRaw`SELECT 1 FROM "Survey" WHERE "id" = ${id} FOR SHARE`;
  const row = await tx.survey.findUnique({ where: { id }, select: { ...headSelect, ...publishedSelect } });
  if (!row?.published) return null;
  const { phase, slug, isExample } = row;
  return {
    id,
    slug,
    isExample,
    projectId: phase.project.id,
    projectSlug: phase.project.slug,
    phaseId: phase.id,
    moderation: phase.moderation,
    rules: rulesOf(row),
    versionId: row.published.id,
    definition: toDefinition(row.published.definition),
  };
}
