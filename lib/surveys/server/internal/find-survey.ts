import type { Db } from '@/lib/platform/db';
import type { PhaseRules } from '@/lib/projects/phase';
import type { SurveyDefinition } from '../../survey-definition';
import { headSelect, questionsSelect, rulesOf, toQuestions } from './survey-rows';

/** What commands need to know of a survey, published or not. */
export type FoundSurvey = {
  id: string;
  slug: string;
  isExample: boolean;
  projectId: string;
  projectSlug: string;
  phaseId: string;
  moderation: 'before' | 'after';
  rules: PhaseRules;
  definition: SurveyDefinition;
};

/** The survey, held as it is until the transaction ends: its questions cannot be rewritten under an answer. */
export async function findSurvey(tx: Db, id: string): Promise<FoundSurvey | null> {
  await tx.$queryRaw`SELECT 1 FROM "Survey" WHERE "id" = ${id} FOR SHARE`;
  const row = await tx.survey.findUnique({ where: { id }, select: { ...headSelect, questions: questionsSelect } });
  if (!row) return null;
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
    definition: { id, questions: toQuestions(row.questions) },
  };
}
