import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { EffectInput } from '@/lib/decisions/effect-schema';
import { correctEffect } from '@/lib/decisions/server/correct-effect';
import { getEffectForEditing, listEffectsForEditing } from '@/lib/decisions/server/effect-queries';
import { recordEffect } from '@/lib/decisions/server/record-effect';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { getSummaryContent } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { listThemeEffects } from '@/lib/thread/server/theme-strand-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { anEffect, effectInput } from '@/tests/support/factories/effects';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { columnIn } from '@/tests/support/summary-figures';

testDatabase();

const formOf = (projectId: string, over: Partial<EffectInput> = {}, submissionKey: string = crypto.randomUUID()) => ({
  ...effectInput(over),
  projectId,
  submissionKey,
});

describe('a measured effect', () => {
  test('stands on its project with who wrote it, and names everything that shows it', async () => {
    const parent = await aProject();
    const [own, further] = [await aTheme(), await aTheme()];
    const project = await aProject({ parentId: parent.id, themeIds: [own.id], isExample: true });
    const manager = await anEmployee();
    const answer = await recordEffect(manager, formOf(project.id, { before: 3.5, themeId: further.id }));
    expect(answer).toEqual({ ok: true, value: { project: project.slug } });
    const effect = await db().effect.findFirstOrThrow();
    expect(effect).toMatchObject({ projectId: project.id, themeId: further.id, before: 3.5, after: 8, isExample: true });
    expect(effect).toMatchObject({ byId: manager.personId, measuredOn: day(-1) });
    const event = await db().event.findFirstOrThrow({ where: { type: 'effect.measured' } });
    expect(event.ids).toEqual({ effect: effect.id, project: project.id, theme: [own.id, further.id], parent: parent.id });
    expect((await getProjectPage(project.slug, now()))?.effects).toMatchObject([{ id: effect.id }]);
  });

  test('sent twice is recorded and told once; with other words from the same form it is another one', async () => {
    const project = await aProject();
    const manager = await anEmployee();
    const form = formOf(project.id);
    const answers = await Promise.all([recordEffect(manager, form), recordEffect(manager, form)]);
    expect(answers).toEqual([{ ok: true, value: { project: project.slug } }, answers[0]]);
    expect(await db().effect.count()).toBe(1);
    expect(await db().event.count({ where: { type: 'effect.measured' } })).toBe(1);
    await recordEffect(manager, { ...form, after: 9 });
    expect(await db().effect.count()).toBe(2);
  });

  test('is refused without a trace where it cannot be true or nobody could read it', async () => {
    const manager = await anEmployee();
    const [shown, draft] = [await aProject(), await aProject({ published: false })];
    const tomorrow = formOf(shown.id, { measuredOn: dateOnly(day(1)) });
    expect(await recordEffect(manager, tomorrow)).toMatchObject({ code: 'measuredInFuture' });
    expect(await recordEffect(manager, formOf(draft.id))).toMatchObject({ code: 'projectNotPublished' });
    expect(await recordEffect(manager, formOf('unknown'))).toMatchObject({ code: 'projectNotFound' });
    expect(await recordEffect(manager, formOf(shown.id, { themeId: 'unknown' }))).toMatchObject({ code: 'themeNotFound' });
    expect(await recordEffect(await anEmployee(['moderator']), formOf(shown.id))).toMatchObject({ code: 'notAllowed' });
    expect(await recordEffect(anonymous, formOf(shown.id))).toMatchObject({ code: 'signInNeeded' });
    expect(await db().effect.count()).toBe(0);
    expect(await db().event.count({ where: { type: 'effect.measured' } })).toBe(0);
    expect(await recordEffect(manager, formOf(shown.id, { measuredOn: dateOnly(day(0)) }))).toMatchObject({ ok: true });
  });
});

describe('a corrected effect', () => {
  test('takes the place of the earlier wherever it is shown; the earlier is kept for the workspace', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const first = await anEffect({ projectId: project.id, themeId: theme.id });
    const manager = await anEmployee();
    await correctEffect(manager, { ...effectInput({ after: 7 }), id: first.id });
    const [second] = await listEffectsForEditing(manager, project.id);
    expect(second).toMatchObject({ after: 7, earlier: [{ id: first.id, before: 4, after: 8 }], correctedAt: expect.any(Date) });
    await correctEffect(manager, { ...effectInput({ after: 6 }), id: second?.id ?? '' });
    const [holds, ...others] = await listEffectsForEditing(manager, project.id);
    expect(others).toEqual([]);
    expect(holds?.earlier.map(({ after }) => after)).toEqual([7, 8]);
    const shown = [(await getProjectPage(project.slug, now()))?.effects, await listThemeEffects(theme.id)];
    for (const effects of shown) expect(effects?.map(({ id, after }) => [id, after])).toEqual([[holds?.id, 6]]);
    const summary = await getSummaryContent(manager, { slug: project.slug }, now());
    expect(columnIn(summary, 'decisions', 'effects', 'after')).toEqual({ [holds?.id ?? '']: 6 });
    expect(await getEffectForEditing(manager, project.slug, first.id)).toBeNull();
    expect(await getEffectForEditing(manager, project.slug, holds?.id ?? '')).toMatchObject({ after: 6 });
    expect(await getEffectForEditing(manager, (await aProject()).slug, holds?.id ?? '')).toBeNull();
  });

  test('draws anew what shows it, under an earlier theme too, and is told to nobody', async () => {
    const [own, earlier] = [await aTheme(), await aTheme()];
    const project = await aProject({ themeIds: [own.id] });
    const { id } = await anEffect({ projectId: project.id, themeId: earlier.id });
    await correctEffect(await anEmployee(), { ...effectInput(), id });
    const { id: correctedId } = await db().effect.findFirstOrThrow({ where: { replacesId: id } });
    const event = await db().event.findFirstOrThrow({ where: { type: 'effect.corrected' } });
    expect(event.ids).toEqual({ effect: correctedId, project: project.id, theme: [own.id, earlier.id] });
    expect(await db().event.count({ where: { type: 'effect.measured' } })).toBe(0);
  });

  test('of two who correct the same one the second is told, and nothing of theirs is written', async () => {
    const { id: projectId } = await aProject();
    const { id } = await anEffect({ projectId });
    const [one, other] = [await anEmployee(), await anEmployee()];
    const answers = await Promise.all([
      correctEffect(one, { ...effectInput({ after: 1 }), id }),
      correctEffect(other, { ...effectInput({ after: 2 }), id }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' });
    expect(await db().effect.count()).toBe(2);
    expect(await db().event.count({ where: { type: 'effect.corrected' } })).toBe(1);
  });

  test('is refused for one that is not there, in the future, and for people who may not', async () => {
    const { id: projectId } = await aProject();
    const { id } = await anEffect({ projectId });
    const manager = await anEmployee();
    expect(await correctEffect(manager, { ...effectInput(), id: 'unknown' })).toMatchObject({ code: 'effectNotFound' });
    const tomorrow = effectInput({ measuredOn: dateOnly(day(1)) });
    expect(await correctEffect(manager, { ...tomorrow, id })).toMatchObject({ code: 'measuredInFuture' });
    expect(await correctEffect(await aCitizen(), { ...effectInput(), id })).toMatchObject({ code: 'notAllowed' });
    expect(await db().effect.count()).toBe(1);
  });
});

describe('the effects of a project in the workspace', () => {
  test('are there for employees alone', async () => {
    const project = await aProject();
    const { id } = await anEffect({ projectId: project.id });
    for (const actor of [anonymous, await aCitizen()]) {
      expect(await listEffectsForEditing(actor, project.id)).toEqual([]);
      expect(await getEffectForEditing(actor, project.slug, id)).toBeNull();
    }
    expect(await listEffectsForEditing(await anEmployee(['leader']), project.id)).toHaveLength(1);
  });

  test('cost the same statements for one as for fifty', async () => {
    const manager = await anEmployee();
    const { id: projectId } = await aProject();
    await anEffect({ projectId });
    const one = await countStatements(() => listEffectsForEditing(manager, projectId));
    for (let more = 0; more < 49; more++) await anEffect({ projectId });
    expect(await countStatements(() => listEffectsForEditing(manager, projectId))).toBe(one);
  });
});
