import type { Db, Prisma } from '@/lib/platform/db';
import type { AnswerDays } from '@/lib/projects/answer-days';
import type { PhaseRules } from '@/lib/projects/phase';
import type { AnswersBy, SurveyDefinition } from '../../survey-definition';
import { headSelect, publishedSurvey, rulesOf, toDefinition } from './survey-rows';

const phaseSelect = { select: { ...headSelect.phase.select, slug: true } } satisfies Prisma.SurveySelect['phase'];

/** What commands need to know of a survey that can be answered, whether or not its phase is published. */
export type FoundSurvey = {
  id: string;
  slug: string;
  isExample: boolean;
  answersBy: AnswersBy;
  projectId: string;
  projectSlug: string;
  phaseId: string;
  phaseSlug: string;
  moderation: 'before' | 'after';
  rules: PhaseRules & AnswerDays;
  versionId: string;
  definition: SurveyDefinition;
};

/**
 * A survey in the version that was met: any that was ever published. Held as it is until the transaction ends, so that
 * nobody makes it another while it is answered. Null when there is no such survey or version.
 */
export async function findSurvey(tx: Db, id: string, versionId: string): Promise<FoundSurvey | null> {
  await tx.$queryRaw`SELECT 1 FROM "Survey" WHERE "id" = ${id} FOR SHARE`;
  const version = await tx.surveyVersion.findUnique({
    where: { id: versionId, surveyId: id },
    select: { id: true, definition: true, survey: { select: { ...headSelect, answersBy: true, phase: phaseSelect } } },
  });
  if (!version) return null;
  const { phase, slug, isExample, answersBy } = version.survey;
  return {
    id,
    slug,
    isExample,
    answersBy,
    projectId: phase.project.id,
    projectSlug: phase.project.slug,
    phaseId: phase.id,
    phaseSlug: phase.slug,
    moderation: phase.moderation,
    rules: { ...rulesOf(version.survey), paperUntil: version.survey.paperUntil },
    versionId,
    definition: toDefinition(version.definition),
  };
}

/** What is said where that version is none of the survey's: it has been taken back, or there never was such a survey. */
export async function refusalWithoutVersion(tx: Db, id: string): Promise<'surveyChanged' | 'surveyNotFound'> {
  const survey = await tx.survey.findFirst({ where: { id, ...publishedSurvey }, select: { id: true } });
  return survey ? 'surveyChanged' : 'surveyNotFound';
}
