import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type SaveSurvey, saveSurveySchema } from '../save-survey-schema';
import type { SurveyDefinition } from '../survey-definition';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';
import { heldSurvey } from './internal/held-survey';

export type SaveSurveyRefusal = MaySaveRefusal | 'invalid' | 'phaseNotFound' | 'conflict';

/** Which draft is the latest now. */
export type SavedDraft = { surveyId: string; revision: number };

/**
 * Saves the draft of a phase's survey; those who answer meet it once it is published. Only whoever wrote on the latest
 * draft saves over it (`conflict`); whoever saves all the same puts the other's aside, and nothing is lost. The survey's
 * short name is the phase's.
 */
export async function saveSurvey(actor: Actor, input: SaveSurvey): Promise<Result<SavedDraft, SaveSurveyRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const parsed = saveSurveySchema.safeParse(input);
  if (!parsed.success) return refused('invalid');
  try {
    return await db().$transaction((tx) => save(tx, actor, parsed.data));
  } catch (error) {
    if (isConflict(error)) return refused('conflict');
    throw error;
  }
}

type Saving = ReturnType<typeof saveSurveySchema.parse>;

async function save(tx: Db, actor: Actor, input: Saving): Promise<Result<SavedDraft, SaveSurveyRefusal>> {
  const { definition, onConflict } = input;
  const phase = await tx.phase.findFirst({
    where: { slug: input.phase, projectId: reach(actor, 'survey.write'), project: { slug: input.project } },
    select: { id: true, projectId: true, slug: true, isExample: true },
  });
  if (!phase) return refused('phaseNotFound');
  const survey = await heldSurvey(tx, phase.id);
  const isMet = (survey?.draftRevision ?? 0) === input.revision;
  if (!isMet && onConflict === 'refuse') return refused('conflict');
  const id = survey?.id ?? (await create(tx, phase, definition));
  const revision = !survey ? 1 : onConflict === 'aside' ? survey.draftRevision : survey.draftRevision + 1;
  if (survey && onConflict === 'aside') await putAside(tx, id, definition);
  else if (survey) {
    if (!isMet) await putAside(tx, id, survey.draft);
    const { titleDa, titleEn, introDa, introEn } = definition;
    const texts = survey.publishedId ? {} : { titleDa, titleEn, introDa, introEn };
    await tx.survey.update({ where: { id }, data: { ...texts, draft: definition, draftRevision: revision } });
  }
  await recordEvent(tx, actor, 'survey.saved', { survey: id, project: phase.projectId, phase: phase.id });
  return ok({ surveyId: id, revision });
}

async function putAside(tx: Db, surveyId: string, definition: SurveyDefinition): Promise<void> {
  await tx.surveyDraftCopy.create({ data: { surveyId, definition, keptAt: now() } });
}

type PhaseRow = { id: string; slug: string; projectId: string; isExample: boolean };

async function create(tx: Db, phase: PhaseRow, draft: SurveyDefinition): Promise<string> {
  const { titleDa, titleEn, introDa, introEn } = draft;
  const texts = { titleDa, titleEn, introDa, introEn };
  const { id } = await tx.survey.create({
    data: { ...texts, phaseId: phase.id, slug: await freeSlug(tx, phase), isExample: phase.isExample, draft },
    select: { id: true },
  });
  return id;
}

/** The phase's own short name, unless the survey of a renamed phase of the project still has it. */
async function freeSlug(tx: Db, phase: { id: string; slug: string; projectId: string }): Promise<string> {
  const isTaken = await tx.survey.findFirst({
    where: { slug: phase.slug, phaseId: { not: phase.id }, phase: { projectId: phase.projectId } },
    select: { id: true },
  });
  return isTaken ? `${phase.slug}-${phase.id.slice(-6)}` : phase.slug;
}
