import { describe, expect, test } from 'vitest';
import { getEvaluation, getEvaluationForEditing, listExperience } from '@/lib/decisions/server/evaluation-queries';
import { publishEvaluation } from '@/lib/decisions/server/publish-evaluation';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { anEvaluation, evaluationInput } from '@/tests/support/factories/evaluations';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

const formOf = (projectId: string, over: Parameters<typeof evaluationInput>[0] = {}, replaces: string | null = null) => ({
  ...evaluationInput(over),
  projectId,
  replaces,
});
const everything = { words: '', theme: '' };

describe('the evaluation of a project', () => {
  test('is shown to everybody at once, on its project and in the library, with its themes', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const manager = await anEmployee();
    expect(await publishEvaluation(manager, formOf(project.id))).toEqual({
      ok: true,
      value: { project: project.slug, isCorrection: false },
    });
    expect(await getEvaluation(project.id)).toMatchObject({ ...evaluationInput(), correctedAt: null });
    expect(await listExperience(everything)).toMatchObject([{ project: { slug: project.slug }, themes: [{ slug: theme.slug }] }]);
    const event = await db.event.findFirstOrThrow({ where: { type: 'evaluation.published' } });
    expect(event).toMatchObject({ actorId: manager.personId, ids: { project: project.id, theme: [theme.id] } });
  });

  test('corrected keeps when it was first said, and what it said', async () => {
    const first = await anEvaluation();
    const manager = await anEmployee();
    const corrected = await publishEvaluation(manager, formOf(first.projectId, { hardDa: 'Vinteren kom sent.' }, first.id));
    expect(corrected).toMatchObject({ ok: true, value: { isCorrection: true } });
    const shown = await getEvaluation(first.projectId);
    expect(shown).toMatchObject({ hardDa: 'Vinteren kom sent.', publishedAt: first.publishedAt });
    expect(shown?.correctedAt).not.toBeNull();
    expect(await db.evaluation.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({ hardDa: 'Vinteren kom tidligt.' });
    expect(await listExperience(everything)).toHaveLength(1);
  });

  test('written by two at once is written by one; sent twice it is one', async () => {
    const project = await aProject();
    const [one, other] = [await anEmployee(), await anEmployee()];
    const form = formOf(project.id);
    const answers = await Promise.all([
      publishEvaluation(one, form),
      publishEvaluation(one, form),
      publishEvaluation(other, formOf(project.id, { learnedDa: 'Spørg børnene først.' })),
    ]);
    expect(await db.evaluation.count()).toBe(1);
    expect(answers.filter(({ ok }) => !ok).every((answer) => 'code' in answer && answer.code === 'conflict')).toBe(true);
    const { byId } = await db.evaluation.findFirstOrThrow();
    expect(answers.slice(0, 2).every(({ ok }) => ok)).toBe(byId === one.personId);
    expect(answers[2]?.ok).toBe(byId === other.personId);
  });

  test('corrected by two from the same one is corrected by the first', async () => {
    const first = await anEvaluation();
    const [one, other] = [await anEmployee(), await anEmployee()];
    const answers = await Promise.all([
      publishEvaluation(one, formOf(first.projectId, { hardDa: 'Et.' }, first.id)),
      publishEvaluation(other, formOf(first.projectId, { hardDa: 'To.' }, first.id)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.evaluation.count()).toBe(2);
  });

  test('is refused without a trace for a draft, an unknown project, and what another project said', async () => {
    const manager = await anEmployee();
    const [shown, draft] = [await aProject(), await aProject({ published: false })];
    const foreign = await anEvaluation();
    expect(await publishEvaluation(manager, formOf(draft.id))).toMatchObject({ code: 'projectNotPublished' });
    expect(await publishEvaluation(manager, formOf('unknown'))).toMatchObject({ code: 'projectNotFound' });
    expect(await publishEvaluation(manager, formOf(shown.id, {}, foreign.id))).toMatchObject({ code: 'evaluationNotFound' });
    expect(await publishEvaluation(await aCitizen(), formOf(shown.id))).toMatchObject({ code: 'notAllowed' });
    expect(await db.evaluation.count()).toBe(1);
    expect(await db.event.count()).toBe(0);
  });

  test('of a project that is not public is in no list and on no page', async () => {
    const draft = await aProject({ published: false });
    await anEvaluation({ projectId: draft.id });
    expect(await getEvaluation(draft.id)).toBeNull();
    expect(await listExperience(everything)).toEqual([]);
    expect(await getEvaluationForEditing(await anEmployee(), draft.id)).not.toBeNull();
    expect(await getEvaluationForEditing(await aCitizen(), draft.id)).toBeNull();
  });
});

describe('the library of experience', () => {
  test('is searched by words of either language, whatever their endings, and by theme', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id], titleDa: 'Stien ved mosen', titleEn: 'The bog path' });
    const bog = await anEvaluation({ projectId: project.id, learnedDa: 'Hæng skilte op ved legepladserne.' });
    const other = await anEvaluation({ hardEn: 'Neighbours were asked too late.' });
    const found = async (words: string, of = '') => (await listExperience({ words, theme: of })).map(({ id }) => id).sort();
    expect(await found('legeplads')).toEqual([bog.id]);
    expect(await found('mose')).toEqual([bog.id]);
    expect(await found('asking late')).toEqual([other.id]);
    expect(await found('havn')).toEqual([]);
    expect(await found('', theme.slug)).toEqual([bog.id]);
    expect(await found("'); DROP TABLE --")).toEqual([]);
    expect(await found('')).toEqual([bog.id, other.id].sort());
  });

  test('takes as many statements for one as for fifty', async () => {
    await anEvaluation();
    const forOne = await countStatements(() => listExperience(everything));
    for (let index = 0; index < 49; index++) await anEvaluation();
    expect(await countStatements(() => listExperience(everything))).toBe(forOne);
    expect(await listExperience(everything)).toHaveLength(50);
  });
});
