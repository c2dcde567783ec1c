import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type SaveSurvey, type SaveSurveyQuestion, saveSurveySchema } from '../save-survey-schema';
import type { SurveyDefinition, SurveyQuestion } from '../survey-definition';
import { newKey } from '../survey-key';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';
import { publishVersion } from './publish-version';

export type SaveSurveyRefusal = MaySaveRefusal | 'invalid' | 'phaseNotFound' | 'surveyLocked' | 'conflict';

/**
 * Writes the survey of a phase, all its questions anew. Once somebody has answered, the questions
 * stand as they were answered (`surveyLocked`). The survey's short name is the phase's.
 */
export async function saveSurvey(actor: Actor, input: SaveSurvey): Promise<Result<{ surveyId: string }, SaveSurveyRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const questions = input.questions.map((question) => ({
    ...question,
    optionsDa: question.optionsDa.join('\n'),
    optionsEn: question.optionsEn.join('\n'),
  }));
  if (!saveSurveySchema.safeParse({ ...input, questions }).success) return refused('invalid');
  try {
    return await db().$transaction((tx) => save(tx, actor, input));
  } catch (error) {
    if (isConflict(error)) return refused('conflict');
    throw error;
  }
}

async function save(tx: Db, actor: Actor, input: SaveSurvey): Promise<Result<{ surveyId: string }, SaveSurveyRefusal>> {
  const phase = await tx.phase.findFirst({
    where: { slug: input.phase, projectId: reach(actor, 'survey.write'), project: { slug: input.project } },
    select: { id: true, projectId: true, slug: true, isExample: true },
  });
  if (!phase) return refused('phaseNotFound');
  // Whoever is answering holds the row: their answer is stored first, and the survey is then locked.
  await tx.$queryRaw`SELECT 1 FROM "Survey" WHERE "phaseId" = ${phase.id} FOR UPDATE`;
  const isAnswered = await tx.surveyResponse.findFirst({ where: { survey: { phaseId: phase.id } }, select: { id: true } });
  if (isAnswered) return refused('surveyLocked');

  const { titleDa, titleEn, introDa, introEn } = input;
  const texts = { titleDa, titleEn, introDa, introEn };
  const definition: SurveyDefinition = {
    ...texts,
    pages: [{ key: newKey(), titleDa: '', titleEn: '', jumps: [], blocks: input.questions.map(toQuestion) }],
  };
  const { id: surveyId } = await tx.survey.upsert({
    where: { phaseId: phase.id },
    create: { ...texts, phaseId: phase.id, slug: await freeSlug(tx, phase), isExample: phase.isExample, draft: definition },
    update: { ...texts, draft: definition, draftRevision: { increment: 1 } },
    select: { id: true },
  });
  await tx.surveyVersion.deleteMany({ where: { surveyId } });
  await publishVersion(tx, surveyId, definition, now());
  await recordEvent(tx, actor, 'survey.saved', { survey: surveyId, project: phase.projectId, phase: phase.id });
  return ok({ surveyId });
}

function toQuestion({ kind, optionsDa, optionsEn, ...texts }: SaveSurveyQuestion): SurveyQuestion {
  const { isRequired, labelDa, labelEn, hintDa, hintEn } = texts;
  const base = { key: newKey(), labelDa, labelEn, hintDa, hintEn, isRequired, isConfidential: false };
  if (kind === 'text') return { ...base, kind: 'long_text', maxLength: 2_000 };
  const options = optionsDa.map((label, at) => ({ key: newKey(), labelDa: label, labelEn: optionsEn[at] ?? label }));
  return { ...base, kind, options, isShuffled: false, hasOther: false };
}

/** The phase's own short name, unless the survey of a renamed phase of the project still has it. */
async function freeSlug(tx: Db, phase: { id: string; slug: string; projectId: string }): Promise<string> {
  const isTaken = await tx.survey.findFirst({
    where: { slug: phase.slug, phaseId: { not: phase.id }, phase: { projectId: phase.projectId } },
    select: { id: true },
  });
  return isTaken ? `${phase.slug}-${phase.id.slice(-6)}` : phase.slug;
}
