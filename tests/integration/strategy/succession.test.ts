import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { tagsOfEvent } from '@/lib/audit/events';
import { setClock } from '@/lib/platform/clock';
import { editProject } from '@/lib/projects/server/edit-project';
import { listOpenThemeChoices } from '@/lib/projects/server/editing-queries';
import { changeLife } from '@/lib/strategy/server/change-life';
import {
  getPlan,
  getPlanBySlug,
  getSnapshot,
  getSnapshotFile,
  getThemePage,
  listSnapshots,
  listThemes,
} from '@/lib/strategy/server/plan-queries';
import { registerSuccessor } from '@/lib/strategy/server/register-successor';
import { projectInput } from '@/tests/integration/authorization/editing-rows';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { successorInput, told } from '@/tests/support/factories/strategy';

const db = testDatabase();
afterEach(() => setClock(undefined));

async function aSucceededPlan() {
  setClock(new Date('2025-12-01T12:00:00Z'));
  const theme = await aTheme({ titleDa: 'Klima', titleEn: 'Climate', keywords: ['natur'] });
  const other = await aTheme({ planId: theme.planId });
  const { slug } = await db.plan.findUniqueOrThrow({ where: { id: theme.planId } });
  const leader = await anEmployee(['leader']);
  const made = await registerSuccessor(leader, successorInput(slug, [theme.id]));
  if (!made.ok) throw new Error(made.code);
  return { theme, other, old: slug, plan: made.value.plan, leader };
}

describe('the plan that follows another', () => {
  it('carries on the themes that were chosen, and both lead to one another', async () => {
    const { theme, old, plan } = await aSucceededPlan();
    const next = await getPlanBySlug(plan);
    expect(next).toMatchObject({ predecessor: { slug: old }, periodFrom: 2026, sourceTitle: 'Eksempelplan 2026-2029' });
    expect(next?.themes).toMatchObject([
      { titleDa: 'Klima', keywords: ['natur'], continues: { slug: theme.slug }, changes: [{ step: 'added' }] },
    ]);
    expect(await getThemePage(theme.slug)).toMatchObject({
      plan: { slug: old },
      continuedBy: [{ slug: next?.themes[0]?.slug, plan: { slug: plan } }],
    });
    const { type, ids } = await db.event.findFirstOrThrow({ where: { type: 'plan.succeeded' } });
    const tags = tagsOfEvent({ type, ids } as Parameters<typeof tagsOfEvent>[0]);
    expect(tags).toEqual(expect.arrayContaining(['any:plan', 'any:theme', `theme:${theme.id}`]));
  });

  it('is the one in force from its first year in Copenhagen', async () => {
    const { old, plan, theme, other } = await aSucceededPlan();
    setClock(new Date('2025-12-31T22:59:00Z'));
    expect((await getPlan())?.slug).toBe(old);
    expect((await listOpenThemeChoices()).map(({ id }) => id)).toContain(other.id);
    setClock(new Date('2025-12-31T23:00:00Z'));
    expect((await getPlan())?.slug).toBe(plan);
    expect((await listThemes()).map(({ continues }) => continues?.slug)).toEqual([theme.slug]);
    expect((await listOpenThemeChoices()).map(({ id }) => id)).not.toContain(theme.id);
  });

  it('is one, begins later, and takes themes of its own predecessor only', async () => {
    const { old, leader } = await aSucceededPlan();
    expect(await registerSuccessor(leader, successorInput(old))).toMatchObject({ code: 'successorThere' });
    const { planId } = await aTheme();
    const { slug } = await db.plan.findUniqueOrThrow({ where: { id: planId } });
    expect(await registerSuccessor(leader, successorInput(slug, [], { periodFrom: 2022 }))).toMatchObject({
      code: 'periodTooEarly',
    });
    expect(await registerSuccessor(leader, successorInput(slug, [(await aTheme()).id]))).toMatchObject({ code: 'themeNotFound' });
    expect(await registerSuccessor(leader, successorInput('x'))).toMatchObject({ code: 'planNotFound' });
    expect(await registerSuccessor(await anEmployee(), successorInput(slug))).toMatchObject({ code: 'notAllowed' });
    const twice = await Promise.all([1, 2].map(() => registerSuccessor(leader, successorInput(slug))));
    expect(twice.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['ok', 'successorThere']);
  });
});

describe('a plan that is kept', () => {
  it('says for ever what it said, under a fingerprint anybody can make again', async () => {
    const { theme, old, leader } = await aSucceededPlan();
    const [kept] = await listSnapshots(old);
    await changeLife(leader, { ...told(), kind: 'theme', id: theme.id, number: 0, state: 'concluded' });
    const snapshot = await getSnapshot(old, kept?.id ?? '');
    expect(snapshot?.plan.themes.map(({ titleDa, state }) => [titleDa, state])[0]).toEqual(['Klima', 'added']);
    const file = await getSnapshotFile(kept?.id ?? '');
    expect(
      createHash('sha256')
        .update(file?.content ?? '')
        .digest('hex'),
    ).toBe(kept?.sha256);
    await expect(db.planSnapshot.updateMany({ data: { content: '{}' } })).rejects.toThrow(/never changed/);
    await expect(db.planSnapshot.deleteMany()).rejects.toThrow(/never changed/);
    expect(await getSnapshot('x', kept?.id ?? '')).toBeNull();
    expect(await getSnapshotFile('x')).toBeNull();
  });
});

it('what was said keeps the themes its project had that day, whatever becomes of project and plan', async () => {
  const { theme, plan } = await aSucceededPlan();
  const project = await aProject({ themeIds: [theme.id] });
  const { id } = await aProposal({ phase: await aPhase({ projectId: project.id }) });
  const carried = (await getPlanBySlug(plan))?.themes[0];
  const edit = { ...(await projectInput({ primaryThemeId: carried?.id ?? '' })), id: project.id, version: 1, slug: project.slug };
  expect(await editProject(await anEmployee(), edit)).toMatchObject({ ok: true });
  const kept = [{ themeId: theme.id, origin: 'inherited' }];
  expect(await db.contributionTheme.findMany({ where: { contributionId: id } })).toMatchObject(kept);
  await expect(db.contributionTheme.deleteMany({ where: { contributionId: id } })).rejects.toThrow(/inherited stands/);
  const moved = { themeId: carried?.id };
  await expect(db.contributionTheme.updateMany({ where: { contributionId: id }, data: moved })).rejects.toThrow(/inherited/);
});
