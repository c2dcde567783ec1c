import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type PublishSurvey, publishSurveySchema } from '../save-survey-schema';
import { changesBetween, isUnchanged } from '../survey-changes';
import { surveyDefinitionSchema } from '../survey-definition-schema';
import { faultsOf } from '../survey-faults';
import { type MaySaveRefusal, maySaveSurvey } from '../survey-policy';
import { heldSurvey } from './internal/held-survey';
import { publishedKinds } from './internal/published-kinds';
import { toDefinition } from './internal/survey-rows';
import { publishVersion } from './publish-version';

export type PublishSurveyRefusal = MaySaveRefusal | 'invalid' | 'phaseNotFound' | 'conflict' | 'hasFaults' | 'unchanged';

/**
 * Makes the draft the next version of its survey: it is what is answered from now on, and answers given before keep
 * theirs. Refused while the draft has a fault, when it is not the one that was met (`conflict`), and when it changes nothing.
 */
export async function publishSurvey(
  actor: Actor,
  input: PublishSurvey,
): Promise<Result<{ number: number }, PublishSurveyRefusal>> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const parsed = publishSurveySchema.safeParse(input);
  if (!parsed.success) return refused('invalid');
  return db().$transaction((tx) => publish(tx, actor, parsed.data));
}

async function publish(tx: Db, actor: Actor, input: PublishSurvey): Promise<Result<{ number: number }, PublishSurveyRefusal>> {
  const phase = await tx.phase.findFirst({
    where: { slug: input.phase, projectId: reach(actor, 'survey.write'), project: { slug: input.project } },
    select: { id: true, projectId: true },
  });
  const survey = phase && (await heldSurvey(tx, phase.id));
  if (!survey) return refused('phaseNotFound');
  if (survey.draftRevision !== input.revision) return refused('conflict');
  const { id, draft, publishedId } = survey;
  const isSound = surveyDefinitionSchema.safeParse(draft).success;
  if (!isSound || faultsOf(draft, await publishedKinds(tx, id)).length > 0) return refused('hasFaults');
  const published =
    publishedId && (await tx.surveyVersion.findUnique({ where: { id: publishedId }, select: { definition: true } }));
  if (published && isUnchanged(changesBetween(toDefinition(published.definition), draft))) return refused('unchanged');
  const version = await publishVersion(tx, id, draft, now());
  await recordEvent(tx, actor, 'survey.version_published', { survey: id, project: phase.projectId, phase: phase.id });
  return ok(version);
}
