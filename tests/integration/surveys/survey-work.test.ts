import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { addThemeToMany } from '@/lib/contributions/server/add-theme-to-many';
import { now } from '@/lib/platform/clock';
import { demographicQuestion } from '@/lib/surveys/demographic-block';
import { editPopulation } from '@/lib/surveys/server/edit-population';
import { publishResults } from '@/lib/surveys/server/publish-results';
import { getSurveyResults, listThemeFindings } from '@/lib/surveys/server/survey-result-queries';
import { getSurveyTextWork } from '@/lib/surveys/server/survey-text-queries';
import { getSurveyWork } from '@/lib/surveys/server/survey-work-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aResponse, aSurveyOf, manyResponses } from '@/tests/support/factories/surveys';

const db = testDatabase();
const closed = { opensOn: day(-9), closesOn: day(-2) };
const asked = [
  { ...demographicQuestion('gender', 'gender'), isRequired: true },
  aQuestion('single', { isRequired: true }),
  aQuestion('long_text'),
  aQuestion('short_text', { isConfidential: true }),
];

async function aSurveyAtWork(dates: { opensOn?: Date; closesOn?: Date } = {}) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, ...dates });
  const survey = await aSurveyOf(aDefinition(asked), phase);
  const { slug } = await db.phase.findUniqueOrThrow({ where: { id: phase.id }, select: { slug: true } });
  return { project, survey, address: { project: project.slug, phase: slug }, manager: await anEmployee() };
}

/** Women choose a ten times and b ten times, men a twelve times and c three times. */
const genders = (number: number) => ({
  gender: { choices: [number < 20 ? 'woman' : 'man'] },
  single: { choices: [number < 10 ? 'a' : number < 20 ? 'b' : number < 32 ? 'a' : 'c'] },
});

describe('the results staff follow', () => {
  it('show every answer received, figures as everybody is told them, and what is not published', async () => {
    const { survey, address, manager } = await aSurveyAtWork();
    await manyResponses(survey, 35, genders);
    expect(await publishResults(manager, { ...address, published: ['gender'] })).toMatchObject({ ok: true });
    const work = await getSurveyWork(manager, address, new Date(now().getTime() + 2 * 3_600_000));
    expect(work).toMatchObject({ received: 35, counted: 30, started: 0, mayWork: true, isPublished: true });
    expect(work?.questions.map(({ key }) => key)).toContain('single');
    expect((await getSurveyResults(survey.id, now()))?.questions.map(({ key }) => key)).toEqual(['gender']);
  });

  it('are the same as nothing for whoever does not work with the project', async () => {
    const { address } = await aSurveyAtWork();
    const other = await anEmployee(['project_manager'], { manages: [await aProject()] });
    for (const stranger of [anonymous, await aCitizen(), other]) {
      expect(await getSurveyWork(stranger, address, now())).toBeNull();
      expect(await getSurveyTextWork(stranger, address)).toBeNull();
    }
    expect(await publishResults(other, { ...address, published: [] })).toMatchObject({ ok: false, code: 'surveyNotFound' });
    expect(await getSurveyWork(await anEmployee(['leader']), address, now())).toMatchObject({ mayWork: false });
  });

  it('show a group of a closed survey without what others and the whole would show by subtraction', async () => {
    const { survey, address, manager } = await aSurveyAtWork(closed);
    await manyResponses(survey, 35, genders);
    const men = await getSurveyWork(manager, address, now(), { question: 'gender', option: 'man' });
    const figure = men?.questions.find(({ key }) => key === 'single')?.figure;
    expect(figure).toMatchObject({ bars: [{ persons: null }, { persons: null }, { persons: null }] });
    expect(men?.groups.flatMap(({ options }) => options.map(({ key }) => key))).toEqual(['woman', 'man']);
  });

  it('tell no groups apart while more can answer', async () => {
    const { survey, address, manager } = await aSurveyAtWork();
    await manyResponses(survey, 35, genders);
    const whole = await getSurveyWork(manager, address, now());
    const men = await getSurveyWork(manager, address, now(), { question: 'gender', option: 'man' });
    expect(men?.groups).toEqual([]);
    expect(men?.questions).toEqual(whole?.questions);
  });

  it('ask the database as often for one group as for all, and for an unknown one', async () => {
    const { survey, address, manager } = await aSurveyAtWork(closed);
    await manyResponses(survey, 35, genders);
    const ask = (option?: string) =>
      countStatements(() => getSurveyWork(manager, address, now(), option ? { question: 'gender', option } : undefined));
    const all = await ask();
    expect([await ask('man'), await ask('nobody')]).toEqual([all, all]);
  });
});

describe('what people wrote', () => {
  it('is found in other forms of a Danish word, by question and by theme', async () => {
    const { survey, address, manager } = await aSurveyAtWork();
    const theme = await aTheme();
    for (const text of ['Flere bænke i skoven', 'En bænk ved vandet', 'Bedre busser'])
      await aResponse(survey, { texts: { 2: text } });
    const find = async (by: Parameters<typeof getSurveyTextWork>[2]) =>
      (await getSurveyTextWork(manager, address, by))?.lines.map(({ text }) => text);
    expect(await find({ search: 'bænkene' })).toEqual(['En bænk ved vandet', 'Flere bænke i skoven']);
    expect(await find({ search: 'ved van' })).toEqual(['En bænk ved vandet']);
    expect(await find({ question: 'single' })).toEqual([]);
    const codes = (await getSurveyTextWork(manager, address, { search: 'bænk' }))?.lines.map(({ code }) => code) ?? [];
    expect(await addThemeToMany(manager, { codes, themeId: theme.id })).toEqual({ ok: true, value: { added: 2 } });
    expect(await addThemeToMany(manager, { codes, themeId: theme.id })).toEqual({ ok: true, value: { added: 0 } });
    expect(await find({ theme: theme.id })).toHaveLength(2);
  });

  it('is placed all or not at all, and never by somebody else’s staff', async () => {
    const [one, other] = [await aSurveyAtWork(), await aSurveyAtWork()];
    for (const { survey } of [one, other]) await aResponse(survey, { texts: { 2: 'Et ønske' } });
    const codeOf = async ({ manager, address }: typeof one) => (await getSurveyTextWork(manager, address))?.lines[0]?.code ?? '';
    const [own, foreign] = [await codeOf(one), await codeOf(other)];
    const manager = await anEmployee(['project_manager'], { manages: [one.project] });
    const themeId = (await aTheme()).id;
    expect(await addThemeToMany(manager, { codes: [own, foreign], themeId })).toEqual({
      ok: false,
      code: 'contributionNotFound',
    });
    expect(await db.contributionTheme.count({ where: { themeId } })).toBe(0);
  });

  it('is for those who run the project alone where the question is confidential', async () => {
    const { survey, address, manager } = await aSurveyAtWork();
    const { id } = await aResponse(survey, {});
    await db.surveyConfidentialText.create({ data: { responseId: id, question: 'short_text', text: 'Fortrolige ord' } });
    expect((await getSurveyTextWork(manager, address))?.confidential).toEqual([
      { question: 'short_text', text: 'Fortrolige ord' },
    ]);
    expect((await getSurveyTextWork(await anEmployee(['moderator']), address))?.confidential).toBeNull();
    expect(JSON.stringify(await getSurveyResults(survey.id, now()))).not.toContain('Fortrolige ord');
  });
});

describe('beside the survey', () => {
  it('stands the population, with its source, once an administrator has written its figures', async () => {
    const { survey } = await aSurveyAtWork(closed);
    await manyResponses(survey, 35, genders);
    const figures = {
      characteristic: 'gender',
      sourceDa: 'Danmarks Statistik',
      sourceEn: 'Statistics Denmark',
      asOf: '2026-01-01',
      persons: { woman: 180, man: 190 },
    } as const;
    expect(await editPopulation(await anEmployee(), figures)).toEqual({ ok: false, code: 'notFound' });
    expect(await editPopulation(await anEmployee(['administrator']), figures)).toMatchObject({ ok: true });
    const results = await getSurveyResults(survey.id, now());
    const { characteristic: _, ...view } = figures;
    expect(results?.questions[0]).toMatchObject({ key: 'gender', population: { ...view, isExample: false } });
  });

  it('stand on the page of a theme the closed surveys at least five answered', async () => {
    const { survey, project } = await aSurveyAtWork(closed);
    const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: project.id } });
    await manyResponses(survey, 4, genders);
    expect(await listThemeFindings(themeId, now())).toEqual([]);
    await manyResponses(survey, 1, genders);
    expect(await listThemeFindings(themeId, now())).toMatchObject([{ slug: survey.slug, persons: 5 }]);
  });
});
