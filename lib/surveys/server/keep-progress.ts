import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { hashToken, randomToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { fittingAnswers, type KeptAnswers, mergedAnswers, withoutPersonalNumbers } from '../kept-answers';
import type { KeepProgress } from '../progress-schema';
import { type MayAnswerRefusal, mayAnswerSurvey } from '../survey-policy';
import { findSurvey } from './internal/find-survey';
import { toKept, whereProgress } from './internal/survey-progress-rows';

/** What is kept now: another device may have answered more meanwhile. `resume` is the secret of a link just made. */
export type KeptProgress = { kept: KeptAnswers; page: string; revision: number; resume: string };

export type KeepProgressRefusal = MayAnswerRefusal | 'resumeUnknown' | 'alreadyAnswered';

/**
 * Keeps what somebody has answered so far: on the account of whoever is signed in, else behind the secret of a link,
 * which is made when there is none yet. What is kept already and what comes are made one, of each question the latest
 * answer, so that no device overwrites another. Words that look like a personal number are not kept. This is a
 * draft of one's own: it leaves no event, and there is none of what is sent (`alreadyAnswered`).
 */
export async function keepProgress(actor: Actor, input: KeepProgress): Promise<Result<KeptProgress, KeepProgressRefusal>> {
  const keep = () => db().$transaction((tx) => store(tx, actor, input));
  try {
    return await keep();
  } catch (error) {
    if (!isConflict(error)) throw error;
    // The same account began on another device in the same moment.
    return keep();
  }
}

async function store(tx: Db, actor: Actor, input: KeepProgress): Promise<Result<KeptProgress, KeepProgressRefusal>> {
  const survey = await findSurvey(tx, input.surveyId, input.versionId);
  if (!survey) return refused('surveyNotFound');
  const at = now();
  const verdict = mayAnswerSurvey(actor, survey, at);
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);
  const personId = actor.kind === 'citizen' ? (personIdOf(actor) ?? undefined) : undefined;
  if (personId && (await tx.surveyResponse.findFirst({ where: { surveyId: survey.id, personId }, select: { id: true } })))
    return refused('alreadyAnswered');
  const where = whereProgress(survey.id, { personId, resume: input.resume });
  const found = where && (await tx.surveyProgress.findFirst({ where, select: { id: true } }));
  if (!found && input.resume && !personId) return refused('resumeUnknown');
  const { kept: coming } = fittingAnswers(survey.definition, withoutPersonalNumbers(input.kept));
  const { page, versionId } = input;
  if (!found) {
    const resume = personId ? '' : randomToken();
    const whose = personId ? { personId } : { resumeHash: hashToken(resume) };
    await tx.surveyProgress.create({ data: { surveyId: survey.id, versionId, answers: coming, page, updatedAt: at, ...whose } });
    return ok({ kept: coming, page, revision: 1, resume });
  }
  await tx.$queryRaw`SELECT 1 FROM "SurveyProgress" WHERE "id" = ${found.id} FOR UPDATE`;
  const before = await tx.surveyProgress.findUniqueOrThrow({ where: { id: found.id }, select: { answers: true } });
  const kept = mergedAnswers(toKept(before.answers), coming);
  const { revision } = await tx.surveyProgress.update({
    where: { id: found.id },
    data: { answers: kept, page, versionId, updatedAt: at, revision: { increment: 1 } },
    select: { revision: true },
  });
  return ok({ kept, page, revision, resume: input.resume });
}
