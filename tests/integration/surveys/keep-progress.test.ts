import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { listBegunSurveys } from '@/lib/surveys/server/begun-survey-queries';
import { keepProgress } from '@/lib/surveys/server/keep-progress';
import { getSurveyForm } from '@/lib/surveys/server/survey-form-queries';
import type { AnswerFields } from '@/lib/surveys/survey-fields';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, day } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

type Survey = Awaited<ReturnType<typeof aSurvey>>;

const progress = (survey: Survey, fields: AnswerFields, at: number, resume = '') => ({
  surveyId: survey.id,
  versionId: survey.versionId,
  page: 'page-1',
  resume,
  kept: { fields, at: Object.fromEntries(Object.keys(fields).map((key) => [key, at])) },
});

async function met(survey: Survey, actor: Parameters<typeof getSurveyForm>[0], resume?: string) {
  const { project } = await db.phase.findUniqueOrThrow({ where: { id: survey.phase.id }, include: { project: true } });
  return getSurveyForm(actor, { project: project.slug, survey: survey.slug }, now(), { resume });
}

describe('answers kept before they are sent', () => {
  it('wait on the account for another device, and are made one: of each question the latest', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    const [choice, words] = [survey.questionKey(0), survey.questionKey(2)];
    await keepProgress(citizen, progress(survey, { [choice]: survey.optionKey(0, 0), [words]: 'Fra telefonen' }, 100));
    const result = await keepProgress(citizen, progress(survey, { [choice]: survey.optionKey(0, 1), [words]: 'Ældre' }, 50));
    expect(result).toMatchObject({ ok: true, value: { revision: 2, kept: { fields: { [words]: 'Fra telefonen' } } } });
    await keepProgress(citizen, progress(survey, { [choice]: survey.optionKey(0, 2) }, 200));
    expect((await met(survey, citizen))?.begun).toMatchObject({
      page: 'page-1',
      kept: { fields: { [choice]: survey.optionKey(0, 2), [words]: 'Fra telefonen' } },
    });
    expect((await met(survey, await aCitizen()))?.begun).toBeNull();
    expect(await listBegunSurveys(citizen, now())).toMatchObject([{ slug: survey.slug, isOpen: true }]);
  });

  it('lose nothing when many devices keep at once', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    const keys = [survey.questionKey(0), survey.questionKey(1), survey.questionKey(2)];
    const results = await Promise.all(
      keys.map((key, at) => keepProgress(citizen, progress(survey, { [key]: `x${at}` }, 10 + at))),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await met(survey, citizen))?.begun?.kept.fields).toEqual({
      [keys[0] ?? '']: 'x0',
      [keys[1] ?? '']: 'x1',
      [keys[2] ?? '']: 'x2',
    });
    expect(await db.surveyProgress.count()).toBe(1);
  });

  it('wait behind a link whose secret only its holder knows', async () => {
    const survey = await aSurvey({ answersBy: 'device' });
    const words = survey.questionKey(2);
    const made = await keepProgress(anonymous, progress(survey, { [words]: 'Halvt' }, 1));
    const resume = made.ok ? made.value.resume : '';
    expect(resume).toHaveLength(43);
    expect(JSON.stringify(await db.surveyProgress.findMany())).not.toContain(resume);
    expect((await met(survey, anonymous, resume))?.begun?.kept.fields).toEqual({ [words]: 'Halvt' });
    expect((await met(survey, anonymous, `${resume.slice(1)}x`))?.begun).toBeNull();
    expect(await keepProgress(anonymous, progress(survey, { [words]: 'x' }, 2, 'guessed'))).toMatchObject({
      ok: false,
      code: 'resumeUnknown',
    });
    expect(await keepProgress(anonymous, progress(survey, { [words]: 'Helt' }, 3, resume))).toMatchObject({ ok: true });
    const fields = { [survey.questionKey(0)]: survey.optionKey(0, 0), [words]: 'Helt' };
    const form = { surveyId: survey.id, versionId: survey.versionId, submissionKey: crypto.randomUUID(), locale: 'da' as const };
    await answerSurvey(anonymous, { ...form, falseAlarm: false, keepContact: false, fields, device: 'one', resume });
    expect(await db.surveyProgress.count()).toBe(0);
  });

  it('never hold a personal number, nor what is no question', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    await keepProgress(citizen, progress(survey, { [survey.questionKey(2)]: 'Jeg er 010190-1234', elsewhere: 'x' }, 1));
    const stored = JSON.stringify(await db.surveyProgress.findFirstOrThrow());
    expect(stored).not.toContain('1234');
    expect(stored).not.toContain('elsewhere":"x');
  });

  it('are gone once they are sent, and leave no event before', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    const fields = { [survey.questionKey(0)]: survey.optionKey(0, 0) };
    await keepProgress(citizen, progress(survey, fields, 1));
    expect(await db.event.count()).toBe(0);
    const form = { surveyId: survey.id, versionId: survey.versionId, submissionKey: crypto.randomUUID(), locale: 'da' as const };
    await answerSurvey(citizen, { ...form, falseAlarm: false, keepContact: false, fields });
    expect(await db.surveyProgress.count()).toBe(0);
    // What a device kept while it had no connection arrives after the answer itself.
    expect(await keepProgress(citizen, progress(survey, fields, 2))).toMatchObject({ ok: false, code: 'alreadyAnswered' });
    expect(await listBegunSurveys(citizen, now())).toEqual([]);
  });

  it.each([
    ['signInNeeded', {}],
    ['phaseClosed', { opensOn: day(-9), closesOn: day(-2) }],
    ['surveyNotFound', { published: false }],
  ])('are refused with %s where nobody may answer', async (code, phase) => {
    const survey = await aSurvey({ phase: await aPhase(phase) });
    expect(await keepProgress(anonymous, progress(survey, {}, 1))).toMatchObject({ ok: false, code });
    expect(await db.surveyProgress.count()).toBe(0);
  });
});
