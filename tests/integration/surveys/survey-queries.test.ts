import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { now } from '@/lib/platform/clock';
import { getSurveyForm } from '@/lib/surveys/server/survey-form-queries';
import { getSurveyId, getSurveyResults, listProjectSurveys, listSurveyTexts } from '@/lib/surveys/server/survey-result-queries';
import { questionsOf } from '@/lib/surveys/survey-definition';
import type { Figure } from '@/lib/surveys/survey-views';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { aResponse, aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

async function aProjectWithSurvey(
  phase: { opensOn?: Date; closesOn?: Date; published?: boolean } = {},
  questions?: NonNullable<Parameters<typeof aSurvey>[0]>['questions'],
) {
  const project = await aProject();
  const survey = await aSurvey({ phase: await aPhase({ projectId: project.id, ...phase }), questions });
  return { project, survey, address: { project: project.slug, survey: survey.slug } };
}

async function answerMany(survey: Awaited<ReturnType<typeof aSurvey>>, options: number[]) {
  for (const option of options) await aResponse(survey, { choices: { 0: [option] } });
}

const persons = (figure: Figure | undefined) => (figure?.type === 'bars' ? figure.bars.map((bar) => bar.persons) : []);
const closed = { opensOn: day(-9), closesOn: day(-2) };
const times = (count: number, option: number) => Array<number>(count).fill(option);

describe('a survey as somebody meets it', () => {
  it('shows anybody the questions and says that signing in is needed', async () => {
    const { address } = await aProjectWithSurvey();
    const view = await getSurveyForm(anonymous, address, now());
    expect(view && questionsOf(view.definition).map((question) => question.kind)).toEqual(['single', 'multiple', 'long_text']);
    expect(view).toMatchObject({ mine: null, verdict: { allowed: false, reason: 'signInNeeded' }, phase: { state: 'open' } });
  });

  it('shows those who answered their receipts, and nobody else', async () => {
    const { survey, address } = await aProjectWithSurvey();
    const [citizen, other] = [await aCitizen(), await aCitizen()];
    await aResponse(survey, { texts: { 2: 'Mere lys' }, by: citizen });
    const code = (await db.contribution.findFirstOrThrow()).code;
    expect((await getSurveyForm(citizen, address, now()))?.mine?.receipts).toEqual([{ question: survey.questionKey(2), code }]);
    expect((await getSurveyForm(other, address, now()))?.mine).toBeNull();
  });

  it('is the same as nothing when its phase is a draft or its project another', async () => {
    const draft = await aProjectWithSurvey({ published: false });
    const other = await aProjectWithSurvey();
    expect(await getSurveyForm(anonymous, draft.address, now())).toBeNull();
    expect(await getSurveyId(draft.address)).toBeNull();
    expect(await getSurveyForm(anonymous, { project: other.project.slug, survey: draft.survey.slug }, now())).toBeNull();
    expect(await listProjectSurveys(draft.project.id, now())).toEqual([]);
  });
});

describe('what a survey came to', () => {
  it('counts persons per option when it is closed, without small groups or a way to subtract them', async () => {
    const { survey } = await aProjectWithSurvey(closed);
    await answerMany(survey, [...times(9, 0), ...times(6, 1), ...times(3, 2)]);
    const results = await getSurveyResults(survey.id, now());
    expect(results).toMatchObject({ persons: 18, counted: 18 });
    expect(persons(results?.questions[0]?.figure)).toEqual([9, null, null]);
  });

  it('tells whole fives of the last full hour while it is open, so that one more answer changes nothing', async () => {
    const { survey, project } = await aProjectWithSurvey();
    await answerMany(survey, [...times(13, 0), ...times(6, 1)]);
    expect(await getSurveyResults(survey.id, now())).toMatchObject({ persons: null, counted: 0, isCounted: false });
    const hoursOn = new Date(now().getTime() + 2 * 3_600_000);
    const told = await getSurveyResults(survey.id, hoursOn);
    expect(told).toMatchObject({ persons: 15, counted: 15 });
    expect(persons(told?.questions[0]?.figure)).toEqual([10, 5, null]);
    await answerMany(survey, times(1, 0));
    expect(await getSurveyResults(survey.id, hoursOn)).toEqual(told);
    expect(await listProjectSurveys(project.id, hoursOn)).toMatchObject([{ persons: 15, isCounted: false }]);
  });

  it('tells how many have answered one that is all words', async () => {
    const { survey } = await aProjectWithSurvey({}, [{ kind: 'text' }]);
    for (let person = 0; person < 7; person++) await aResponse(survey);
    expect(await getSurveyResults(survey.id, new Date(now().getTime() + 2 * 3_600_000))).toMatchObject({
      persons: 5,
      counted: 5,
    });
  });

  it('is told as before while answers on paper are typed in, and counted exactly once they all are', async () => {
    const { survey } = await aProjectWithSurvey({ opensOn: day(-9), closesOn: day(-2) });
    await db.survey.update({ where: { id: survey.id }, data: { paperUntil: day(3) } });
    await answerMany(survey, [...times(13, 0), ...times(6, 1)]);
    const on = (days: number) => new Date(now().getTime() + days * 86_400_000);
    expect(await getSurveyResults(survey.id, on(1))).toMatchObject({ persons: 15, isCounted: false, phase: { state: 'closed' } });
    const counted = await getSurveyResults(survey.id, on(4));
    expect(counted).toMatchObject({ persons: 19, counted: 19, isCounted: true });
    expect(persons(counted?.questions[0]?.figure)).toEqual([13, null, null]);
  });

  it('does not say how many fewer than five are', async () => {
    const { survey } = await aProjectWithSurvey(closed);
    await answerMany(survey, times(4, 0));
    const results = await getSurveyResults(survey.id, now());
    expect(results).toMatchObject({ persons: null, counted: 0 });
    expect(results?.questions.flatMap(({ figure }) => persons(figure))).not.toContain(4);
  });

  it('shows public free texts as contributions and leaves hidden ones out of list and count', async () => {
    const { survey, project } = await aProjectWithSurvey();
    for (const text of ['Mere lys', 'En bænk']) await aResponse(survey, { texts: { 2: text } });
    const { id } = await db.contribution.findFirstOrThrow({ where: { text: 'En bænk' } });
    await hideContribution(db, { kind: 'system', name: 'test' }, id, { reason: 'off_topic', text: 'Uden for emnet.' }, now());
    const [texts] = await listSurveyTexts(survey.id);
    expect(texts).toMatchObject({
      question: survey.questionKey(2),
      more: false,
      texts: [{ text: 'Mere lys', senderName: null }],
    });
    const results = await getSurveyResults(survey.id, now());
    expect(results?.questions[2]?.texts).toBe(1);
    expect(await listProjectSurveys(project.id, now())).toMatchObject([{ slug: survey.slug, questions: 3, persons: null }]);
  });

  it('is null for a draft', async () => {
    const { survey } = await aProjectWithSurvey({ published: false });
    expect(await getSurveyResults(survey.id, now())).toBeNull();
  });
});
