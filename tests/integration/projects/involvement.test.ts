import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { recordObjection } from '@/lib/participation/server/record-objection';
import { settleObjection } from '@/lib/participation/server/settle-objection';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { EditProject, ProjectInput } from '@/lib/projects/project-schema';
import { createProject } from '@/lib/projects/server/create-project';
import { editProject } from '@/lib/projects/server/edit-project';
import { exceptInvolvement } from '@/lib/projects/server/except-involvement';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { testDatabase } from '@/tests/support/database';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

async function decided(id: string, over: Partial<ProjectInput> = {}): Promise<EditProject> {
  const project = await db().project.findUniqueOrThrow({ where: { id }, include: { themes: true } });
  const { titleDa, titleEn, slug, summaryDa, summaryEn, version, themes } = project;
  const nothing = {
    parentId: null,
    caseNumber: null,
    applicant: null,
    placeDa: null,
    placeEn: null,
    longitude: null,
    latitude: null,
  };
  return {
    id,
    version,
    titleDa,
    titleEn,
    slug,
    summaryDa,
    summaryEn,
    ...nothing,
    status: 'decided',
    participation: 'hearing',
    primaryThemeId: themes[0]?.themeId ?? '',
    themeIds: [],
    outsideApplicant: false,
    placePrecision: 'approximate',
    affectsLocals: true,
    ...over,
  };
}

const exception = { official: 'Anne Eksempel, direktør', reasonDa: 'Diget skal sikres nu.', reasonEn: 'The dike cannot wait.' };

describe('a project that affects local people', () => {
  test('goes to no decision before anybody has been heard to the end of a phase', async () => {
    const [manager, project] = [await anEmployee(), await aProject({ affectsLocals: true })];
    expect(await editProject(manager, await decided(project.id))).toMatchObject({ code: 'involvementMissing' });
    const phase = await aPhase({ projectId: project.id });
    expect(await editProject(manager, await decided(project.id))).toMatchObject({ code: 'involvementMissing' });
    await db().phase.update({ where: { id: phase.id }, data: { closesOn: day(-1) } });
    expect(await editProject(manager, await decided(project.id))).toMatchObject({ ok: true });
  });

  test('is not freed by taking the mark away in the step that decides, nor by starting as decided', async () => {
    const [manager, project] = [await anEmployee(), await aProject({ affectsLocals: true })];
    const input = await decided(project.id, { affectsLocals: false });
    expect(await editProject(manager, input)).toMatchObject({ code: 'involvementMissing' });
    const { id: _id, version: _version, ...fresh } = await decided(project.id);
    expect(await createProject(manager, { ...fresh, slug: 'et-andet' })).toMatchObject({ code: 'involvementMissing' });
  });

  test('goes on with a named, reasoned exception that everybody can read, given once', async () => {
    const [manager, project] = [await anEmployee(), await aProject({ affectsLocals: true })];
    const both = await Promise.all([1, 2].map(() => exceptInvolvement(manager, { projectId: project.id, ...exception })));
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['alreadyExcepted', 'ok']);
    expect((await getProjectPage(project.slug, now()))?.exception).toMatchObject(exception);
    expect(await editProject(manager, await decided(project.id))).toMatchObject({ ok: true });
  });

  test('gets its exception from those who edit it, and only where one is needed', async () => {
    const project = await aProject();
    const input = { projectId: project.id, ...exception };
    expect(await exceptInvolvement(anonymous, input)).toMatchObject({ code: 'signInNeeded' });
    expect(await exceptInvolvement(await aCitizen(), input)).toMatchObject({ code: 'notAllowed' });
    const manager = await anEmployee();
    expect(await exceptInvolvement({ ...manager, projectIds: [] }, input)).toMatchObject({ code: 'projectNotFound' });
    expect(await exceptInvolvement(manager, input)).toMatchObject({ code: 'exceptionNotNeeded' });
  });
});

describe('an objection of an authority', () => {
  test('keeps the project from being decided until it is settled with a reason', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const { code, id } = await aReply({ hearing, speaksAs: 'authority' });
    expect(await recordObjection(manager, { code })).toMatchObject({ ok: true });
    expect(await recordObjection(manager, { code })).toMatchObject({ code: 'alreadyObjection' });
    const input = () => decided(hearing.projectId, { affectsLocals: false });
    expect(await editProject(manager, await input())).toMatchObject({ code: 'objectionsOpen' });
    const settling = { code, settlement: 'agreed', reason: 'Hegnet flyttes.' } as const;
    const both = await Promise.all([1, 2].map(() => settleObjection(manager, settling)));
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['alreadySettled', 'ok']);
    expect(await editProject(manager, await input())).toMatchObject({ ok: true });
    const types = (await db().event.findMany({ where: { subject: `contribution:${id}` } })).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['objection.recorded', 'objection.settled']));
  });

  test('is one only of an authority, in time, in a project one edits', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const citizen = await aReply({ hearing });
    expect(await recordObjection(manager, { code: citizen.code })).toMatchObject({ code: 'notAnAuthority' });
    const late = await aReply({ hearing, speaksAs: 'authority', at: day(8) });
    expect(await recordObjection(manager, { code: late.code })).toMatchObject({ code: 'objectionLate' });
    const timely = await aReply({ hearing, speaksAs: 'authority' });
    const elsewhere = { ...manager, projectIds: [] };
    expect(await recordObjection(elsewhere, { code: timely.code })).toMatchObject({ code: 'replyNotFound' });
    expect(await recordObjection(await aCitizen(), { code: timely.code })).toMatchObject({ code: 'notAllowed' });
    expect(await recordObjection(anonymous, { code: timely.code })).toMatchObject({ code: 'signInNeeded' });
    const settling = { code: timely.code, settlement: 'dropped', reason: 'Trukket tilbage.' } as const;
    expect(await settleObjection(manager, settling)).toMatchObject({ code: 'replyNotFound' });
    expect(await settleObjection(anonymous, settling)).toMatchObject({ code: 'signInNeeded' });
  });
});
