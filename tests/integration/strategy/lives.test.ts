import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { tagsOfEvent } from '@/lib/audit/events';
import { addTheme } from '@/lib/contributions/server/add-theme';
import { addThemeToMany } from '@/lib/contributions/server/add-theme-to-many';
import { setClock } from '@/lib/platform/clock';
import { createProject } from '@/lib/projects/server/create-project';
import { editProject } from '@/lib/projects/server/edit-project';
import { listOpenThemeChoices } from '@/lib/projects/server/editing-queries';
import { changeLife } from '@/lib/strategy/server/change-life';
import { enterInitiative } from '@/lib/strategy/server/enter-initiative';
import { enterTheme } from '@/lib/strategy/server/enter-theme';
import { getPlan, getThemePage, listThemes } from '@/lib/strategy/server/plan-queries';
import { saveThemeWords } from '@/lib/strategy/server/save-theme-words';
import { loadReference } from '@/prisma/seed/reference/load';
import { projectInput } from '@/tests/integration/authorization/editing-rows';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { themeInput, told } from '@/tests/support/factories/strategy';

const db = testDatabase();
afterEach(() => setClock(undefined));

const planSlug = async ({ planId }: { planId: string }) => (await db.plan.findUniqueOrThrow({ where: { id: planId } })).slug;

describe('the life of a theme', () => {
  it('is a row for each step, with day, reason and source, and none is ever changed', async () => {
    setClock(new Date('2026-11-26T12:00:00Z'));
    const leader = await anEmployee(['leader']);
    const slug = await enterTheme(leader, { ...themeInput(await planSlug(await aTheme())), happenedOn: '2026-01-10' });
    if (!slug.ok) throw new Error(slug.code);
    const { id } = await db.theme.findUniqueOrThrow({ where: { slug: slug.value.slug } });
    const step = (number: number, state: 'active' | 'concluded', happenedOn: string) =>
      changeLife(leader, { ...told({ happenedOn }), kind: 'theme', id, number, state });
    await step(1, 'active', '2026-02-01');
    await step(2, 'concluded', '2026-06-30');
    expect((await getThemePage(slug.value.slug))?.state).toBe('concluded');
    await step(3, 'active', '2026-09-01');
    const theme = await getThemePage(slug.value.slug);
    expect(theme?.state).toBe('active');
    expect(theme?.changes.map(({ step: name, happenedOn }) => [name, happenedOn])).toEqual([
      ['added', '2026-01-10'],
      ['begun', '2026-02-01'],
      ['concluded', '2026-06-30'],
      ['reopened', '2026-09-01'],
    ]);
    expect(theme?.changes[2]).toMatchObject({ reasonDa: 'Byrådet har besluttet det.', source: 'Referat af byrådets møde' });
    await expect(db.lifeChange.updateMany({ data: { reasonDa: 'Andet' } })).rejects.toThrow(/never changed/);
    await expect(db.lifeChange.deleteMany()).rejects.toThrow(/never changed/);
  });

  it('takes no step that cannot follow, on no day that cannot be, and only from what somebody has read', async () => {
    setClock(new Date('2026-11-26T12:00:00Z'));
    const leader = await anEmployee(['leader']);
    const { id } = await aTheme();
    const step = (number: number, state: 'active' | 'concluded', happenedOn = '2026-11-26') =>
      changeLife(leader, { ...told({ happenedOn }), kind: 'theme', id, number, state });
    expect(await step(0, 'active', '2026-11-27')).toMatchObject({ code: 'dayAhead' });
    expect(await step(1, 'active')).toMatchObject({ code: 'changedMeanwhile' });
    expect(await step(0, 'active', '2026-03-01')).toMatchObject({ ok: true });
    expect(await step(2, 'active')).toMatchObject({ code: 'sameState' });
    expect(await step(2, 'concluded', '2026-02-28')).toMatchObject({ code: 'dayBeforeLast' });
    expect(await step(0, 'concluded')).toMatchObject({ code: 'changedMeanwhile' });
    expect(await changeLife(leader, { ...told(), kind: 'theme', id: 'x', number: 0, state: 'active' })).toMatchObject({
      code: 'notFound',
    });
  });

  it('takes one step when two take it at once', async () => {
    const leader = await anEmployee(['leader']);
    const { id } = await aTheme();
    const act = { ...told(), kind: 'theme', id, number: 0, state: 'concluded' } as const;
    const results = await Promise.all([changeLife(leader, act), changeLife(leader, act)]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['changedMeanwhile', 'ok']);
    expect(await db.lifeChange.count()).toBe(1);
  });

  it('is kept by leaders and administrators alone', async () => {
    const { id, planId } = await aTheme();
    const plan = await planSlug({ planId });
    for (const [actor, code] of [
      [anonymous, 'signInNeeded'],
      [await aCitizen(), 'notAllowed'],
      [await anEmployee(), 'notAllowed'],
      [await anEmployee(['moderator']), 'notAllowed'],
    ] as const) {
      expect(await changeLife(actor, { ...told(), kind: 'theme', id, number: 0, state: 'active' })).toMatchObject({ code });
      expect(await enterTheme(actor, themeInput(plan))).toMatchObject({ code });
      expect(await saveThemeWords(actor, { themeId: id, keywords: [] })).toMatchObject({ code });
    }
  });

  it('makes the cached pages of the theme and of the plan anew', async () => {
    const { id, planId } = await aTheme();
    await changeLife(await anEmployee(['leader']), { ...told(), kind: 'theme', id, number: 0, state: 'active' });
    const { type, ids } = await db.event.findFirstOrThrow({ where: { type: 'theme.changed' } });
    const tags = tagsOfEvent({ type, ids } as Parameters<typeof tagsOfEvent>[0]);
    expect(tags).toEqual(expect.arrayContaining(['any:theme', `theme:${id}`, 'any:plan', `plan:${planId}`]));
  });
});

describe('a theme that is over', () => {
  async function aConcludedTheme() {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
    const leader = await anEmployee(['leader']);
    await changeLife(leader, { ...told(), kind: 'theme', id: theme.id, number: 0, state: 'concluded' });
    return { theme, project, proposal, leader };
  }

  it('keeps its page and what was said, and takes neither new coding nor new initiatives', async () => {
    const { theme, proposal, leader } = await aConcludedTheme();
    expect(await getThemePage(theme.slug)).toMatchObject({ state: 'concluded' });
    expect(await db.contributionTheme.count({ where: { contributionId: proposal.id, themeId: theme.id } })).toBe(1);
    const { code } = await aProposal();
    const manager = await anEmployee();
    expect(await addTheme(manager, { code, themeId: theme.id })).toMatchObject({ code: 'themeConcluded' });
    expect(await addThemeToMany(manager, { codes: [code], themeId: theme.id })).toMatchObject({ code: 'themeConcluded' });
    const initiative = { ...told(), themeId: theme.id, titleDa: 'En sti', titleEn: 'A path' };
    expect(await enterInitiative(leader, initiative)).toMatchObject({ code: 'themeConcluded' });
  });

  it('is no choice for a new project; one that has it keeps it', async () => {
    const { theme, project } = await aConcludedTheme();
    const manager = await anEmployee();
    const input = await projectInput({ primaryThemeId: theme.id });
    expect(await createProject(manager, { ...input, slug: 'et-nyt' })).toMatchObject({ code: 'themeConcluded' });
    expect((await listOpenThemeChoices()).map(({ id }) => id)).not.toContain(theme.id);
    expect((await listOpenThemeChoices(project.id)).map(({ id }) => id)).toContain(theme.id);
    const edited = await editProject(manager, { ...input, id: project.id, version: 1, slug: project.slug });
    expect(edited).toMatchObject({ ok: true });
  });
});

describe('what comes into a plan', () => {
  it('is a theme with a name of its own, also when two send it at once', async () => {
    const leader = await anEmployee(['leader']);
    const plan = await planSlug(await aTheme());
    const results = await Promise.all([enterTheme(leader, themeInput(plan)), enterTheme(leader, themeInput(plan))]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['ok', 'titleThere']);
    expect(await enterTheme(leader, themeInput('x'))).toMatchObject({ code: 'planNotFound' });
    const elsewhere = await aTheme();
    expect(await enterTheme(leader, themeInput(plan, { titleDa: 'Andet', continuesId: elsewhere.id }))).toMatchObject({
      code: 'continuesUnknown',
    });
    expect(await enterTheme(leader, themeInput(plan, { titleDa: 'Tidslinje' }))).toMatchObject({
      value: { slug: 'tidslinje-2' },
    });
  });

  it('is an initiative under its theme, stated and with a life of its own', async () => {
    const leader = await anEmployee(['leader']);
    const { id: themeId, slug } = await aTheme();
    const input = { ...told(), themeId, titleDa: 'En sti', titleEn: 'A path' };
    expect(await enterInitiative(leader, input)).toMatchObject({ ok: true });
    expect(await enterInitiative(leader, input)).toMatchObject({ code: 'titleThere' });
    const [initiative] = (await getThemePage(slug))?.initiatives ?? [];
    expect(initiative).toMatchObject({ isInferred: false, state: 'added', changes: [{ step: 'added' }] });
    const ended = { ...told(), kind: 'initiative', id: initiative?.id ?? '', number: 1, state: 'concluded' } as const;
    expect(await changeLife(leader, ended)).toMatchObject({ ok: true });
    expect((await getThemePage(slug))?.initiatives[0]).toMatchObject({ state: 'concluded' });
    expect((await getThemePage(slug))?.state).toBe('added');
  });
});

it('the real plan says of its themes that they came with it, and no more', async () => {
  await loadReference(db);
  const plan = await getPlan();
  const lives = plan?.themes.flatMap((theme) => [theme, ...theme.initiatives]) ?? [];
  expect(lives.length).toBeGreaterThan(10);
  for (const { state, changes } of lives) {
    expect(state).toBe('added');
    expect(changes).toMatchObject([{ step: 'added', happenedOn: null }]);
  }
});

it('a plan costs the same statements with one theme and with many', async () => {
  const { planId } = await aTheme();
  const one = await countStatements(getPlan);
  const list = await countStatements(listThemes);
  await Promise.all(Array.from({ length: 20 }, () => aTheme({ planId })));
  expect(await countStatements(getPlan)).toBe(one);
  expect(await countStatements(listThemes)).toBe(list);
});
