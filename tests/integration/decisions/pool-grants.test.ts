import { describe, expect, test } from 'vitest';
import { poolGrantSchema } from '@/lib/decisions/pool-grant-schema';
import { correctPoolGrant } from '@/lib/decisions/server/correct-pool-grant';
import {
  getGrantForEditing,
  listGrantsForEditing,
  listPlanGrants,
  listPoolChoices,
  listProjectGrants,
} from '@/lib/decisions/server/pool-grant-queries';
import { recordPoolGrant } from '@/lib/decisions/server/record-pool-grant';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPool, aPoolGrant, poolGrantInput } from '@/tests/support/factories/pool-grants';
import { aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

const formOf = async (projectId: string, over: Parameters<typeof poolGrantInput>[0] = {}) => ({
  ...(await poolGrantInput(over)),
  projectId,
  submissionKey: crypto.randomUUID(),
});

describe('money from a pool', () => {
  test('is shown to everybody at once, on its project and with its plan', async () => {
    const [project, pool, manager] = [await aProject(), await aPool(), await anEmployee()];
    const answer = await recordPoolGrant(manager, await formOf(project.id, { poolId: pool.id }));
    expect(answer).toEqual({ ok: true, value: { project: project.slug } });
    expect(await listProjectGrants(project.id)).toMatchObject([
      { amountDkk: 250_000, grantedOn: dateOnly(day(-2)), pool: { id: pool.id }, correctedAt: null },
    ]);
    const { slug } = await db.plan.findUniqueOrThrow({ where: { id: pool.planId } });
    expect(await listPlanGrants(slug)).toMatchObject([{ project: { slug: project.slug } }]);
    const event = await db.event.findFirstOrThrow({ where: { type: 'pool_grant.recorded' } });
    expect(event).toMatchObject({ actorId: manager.personId, ids: { project: project.id } });
  });

  test('sent twice at once is written down once', async () => {
    const [project, manager] = [await aProject(), await anEmployee()];
    const form = await formOf(project.id);
    const answers = await Promise.all([recordPoolGrant(manager, form), recordPoolGrant(manager, form)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await db.poolGrant.count()).toBe(1);
    expect(await db.event.count()).toBe(1);
  });

  test('is corrected, and taken back by writing nothing; what stood before is kept', async () => {
    const first = await aPoolGrant();
    const manager = await anEmployee();
    const input = await poolGrantInput({ poolId: first.poolId, amount: 0, whyDa: 'Pengene blev ikke brugt.' });
    expect(await correctPoolGrant(manager, { ...input, id: first.id })).toMatchObject({ ok: true });
    expect(await listProjectGrants(first.projectId)).toMatchObject([{ amountDkk: 0, whyDa: 'Pengene blev ikke brugt.' }]);
    expect(await db.poolGrant.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({ amountDkk: 250_000 });
  });

  test('corrected by two from the same is corrected by the first', async () => {
    const first = await aPoolGrant();
    const [one, other] = [await anEmployee(), await anEmployee()];
    const input = await poolGrantInput({ poolId: first.poolId, amount: 7 });
    const answers = await Promise.all([one, other].map((by) => correctPoolGrant(by, { ...input, id: first.id })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' });
  });

  test('is refused without a trace where it cannot be true or nobody could read it', async () => {
    const manager = await anEmployee();
    const [shown, draft] = [await aProject(), await aProject({ published: false })];
    const refusals = [
      ['grantedInFuture', await formOf(shown.id, { grantedOn: dateOnly(day(1)) })],
      ['projectNotPublished', await formOf(draft.id)],
      ['projectNotFound', await formOf('unknown')],
      ['poolNotFound', { ...(await formOf(shown.id)), poolId: 'unknown' }],
      ['nothingGranted', await formOf(shown.id, { amount: 0 })],
    ] as const;
    for (const [code, form] of refusals) expect(await recordPoolGrant(manager, form)).toMatchObject({ code });
    expect(await recordPoolGrant(await aCitizen(), await formOf(shown.id))).toMatchObject({ code: 'notAllowed' });
    expect(await correctPoolGrant(manager, { ...(await poolGrantInput()), id: 'unknown' })).toMatchObject({
      code: 'grantNotFound',
    });
    expect(await db.poolGrant.count()).toBe(0);
    expect(await db.event.count()).toBe(0);
  });

  test('to a project that is not public is on no page', async () => {
    const draft = await aProject({ published: false });
    const { id, poolId } = await aPoolGrant({ projectId: draft.id });
    const { plan } = await db.pool.findUniqueOrThrow({ where: { id: poolId }, select: { plan: true } });
    expect(await listProjectGrants(draft.id)).toEqual([]);
    expect(await listPlanGrants(plan.slug)).toEqual([]);
    const [manager, citizen] = [await anEmployee(), await aCitizen()];
    expect(await listGrantsForEditing(manager, draft.id)).toHaveLength(1);
    expect(await listGrantsForEditing(citizen, draft.id)).toEqual([]);
    expect(await getGrantForEditing(manager, draft.slug, id)).not.toBeNull();
    expect(await getGrantForEditing(citizen, draft.slug, id)).toBeNull();
    expect(await getGrantForEditing(manager, (await aProject()).slug, id)).toBeNull();
    expect(await listPoolChoices()).toMatchObject([{ id: poolId }]);
  });

  test('takes as many statements for one as for fifty', async () => {
    const project = await aProject();
    await aPoolGrant({ projectId: project.id });
    const forOne = await countStatements(() => listProjectGrants(project.id));
    for (let index = 0; index < 49; index++) await aPoolGrant({ projectId: project.id });
    expect(await countStatements(() => listProjectGrants(project.id))).toBe(forOne);
  });
});

test.each([
  ['', 'amountNeeded'],
  ['mange', 'amountShape'],
  ['-5', 'amountShape'],
  ['2,5', 'amountShape'],
  ['12.500', 'numberReadsTwoWays'],
  ['9999999999', 'amountShape'],
])('an amount of %j is asked for again', async (amount, code) => {
  const written = { poolId: 'p', grantedOn: '2026-11-01', whyDa: 'a', whyEn: 'b', amount };
  expect(poolGrantSchema.safeParse(written).error?.issues[0]?.message).toBe(code);
});
