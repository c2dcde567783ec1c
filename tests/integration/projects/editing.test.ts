import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { employeeById } from '@/lib/identity/server/employee-by-id';
import { db } from '@/lib/platform/db';
import type { PhaseInput } from '@/lib/projects/phase-schema';
import type { ProjectInput } from '@/lib/projects/project-schema';
import { createPhase } from '@/lib/projects/server/create-phase';
import { createProject } from '@/lib/projects/server/create-project';
import { editPhase } from '@/lib/projects/server/edit-phase';
import { editProject } from '@/lib/projects/server/edit-project';
import { getPhaseForEditing, getProjectForEditing, listProjectsForEditing } from '@/lib/projects/server/editing-queries';
import { publishPhase } from '@/lib/projects/server/publish-phase';
import { publishProject } from '@/lib/projects/server/publish-project';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aCommittee, aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

async function project(over: Partial<ProjectInput> = {}): Promise<ProjectInput> {
  return {
    titleDa: 'Strandpark',
    titleEn: 'Beach park',
    slug: 'strandpark',
    summaryDa: 'En park ved stranden.',
    summaryEn: 'A park by the beach.',
    status: 'active',
    participation: 'dialogue',
    primaryThemeId: over.primaryThemeId ?? (await aTheme()).id,
    themeIds: [],
    parentId: null,
    caseNumber: null,
    outsideApplicant: false,
    applicant: null,
    placeDa: null,
    placeEn: null,
    longitude: null,
    latitude: null,
    placePrecision: 'approximate',
    ...over,
  };
}

const date = (fromToday: number) => copenhagenDate(new Date(day(fromToday).getTime() + 12 * 3_600_000));

const phase = (over: Partial<PhaseInput> = {}): PhaseInput => ({
  titleDa: 'Idéer',
  titleEn: 'Ideas',
  slug: 'ideer',
  descriptionDa: 'Kom med idéer.',
  descriptionEn: 'Bring ideas.',
  influenceDa: ['Stien'],
  influenceEn: ['The path'],
  settledDa: ['Budgettet'],
  settledEn: ['The budget'],
  opensOn: date(0),
  closesOn: date(14),
  acts: ['proposal', 'comment'],
  moderation: 'before',
  committeeId: null,
  afterwardsDa: 'Udvalget beslutter.',
  afterwardsEn: 'The committee decides.',
  ...over,
});

const types = async () => (await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);

describe('a project', () => {
  test('begins as a draft with its themes, and is shown when it is published', async () => {
    const starter = await anEmployee();
    const further = await aTheme();
    const created = await createProject(starter, await project({ themeIds: [further.id] }));
    if (!created.ok) throw new Error(created.code);
    const manager = (await employeeById(starter.personId)) ?? starter;
    const stored = await getProjectForEditing(manager, 'strandpark');
    expect(stored).toMatchObject({ isPublished: false, version: 1 });
    expect(stored?.themes.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
    expect(await publishProject(manager, { id: created.value.id })).toEqual({ ok: true, value: { slug: 'strandpark' } });
    expect(await publishProject(manager, { id: created.value.id })).toMatchObject({ code: 'alreadyPublished' });
    expect(await types()).toEqual(['project.created', 'project.published']);
  });

  test('has an address of its own, also when two people choose it at once', async () => {
    const managers = [await anEmployee(), await anEmployee()];
    const input = await project();
    const results = await Promise.all(managers.map((manager) => createProject(manager, input)));
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['ok', 'slugTaken']);
  });

  test('stands under themes that exist, and under a parent that is no case itself', async () => {
    const manager = await anEmployee();
    const parent = await aProject();
    const part = await aProject({ parentId: parent.id });
    expect(await createProject(manager, await project({ primaryThemeId: 'x' }))).toMatchObject({ code: 'themeNotFound' });
    expect(await createProject(manager, await project({ parentId: 'x' }))).toMatchObject({ code: 'parentNotFound' });
    expect(await createProject(manager, await project({ parentId: part.id }))).toMatchObject({ code: 'parentIsCase' });
    const edit = { ...(await project()), id: parent.id, version: 1, parentId: (await aProject()).id };
    expect(await editProject(manager, edit)).toMatchObject({ code: 'parentHasCases' });
  });

  test('is changed from the version somebody read: of two who save at once one is told', async () => {
    const { id } = await aProject();
    const edit = { ...(await project()), id, version: 1 };
    const results = await Promise.all(
      ['Først', 'Sidst'].map(async (titleDa) => editProject(await anEmployee(), { ...edit, titleDa })),
    );
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['conflict', 'ok']);
    expect(await db().project.findUnique({ where: { id } })).toMatchObject({ version: 2 });
  });

  test('tells the themes it left and those it came to', async () => {
    const [before, after] = [await aTheme(), await aTheme()];
    const { id } = await aProject({ themeIds: [before.id] });
    await editProject(await anEmployee(), { ...(await project({ primaryThemeId: after.id })), id, version: 1 });
    const event = await db().event.findFirstOrThrow({ where: { type: 'project.edited' } });
    expect((event.ids as { theme: string[] }).theme.toSorted()).toEqual([before.id, after.id].toSorted());
  });

  test('is edited by project managers and administrators only', async () => {
    const { id } = await aProject({ published: false });
    const input = await project();
    const refused = [anonymous, await aCitizen(), await anEmployee(['moderator']), await anEmployee(['leader'])];
    for (const actor of refused) {
      const code = actor.kind === 'anonymous' ? 'signInNeeded' : 'notAllowed';
      expect(await createProject(actor, input)).toMatchObject({ code });
      expect(await editProject(actor, { ...input, id, version: 1 })).toMatchObject({ code });
      expect(await publishProject(actor, { id })).toMatchObject({ code });
    }
    expect(await editProject(await anEmployee(['administrator']), { ...input, id, version: 1 })).toMatchObject({ ok: true });
    expect(await editProject(await anEmployee(), { ...input, id: 'x', version: 1 })).toMatchObject({ code: 'projectNotFound' });
    expect(await publishProject(await anEmployee(), { id: 'x' })).toMatchObject({ code: 'projectNotFound' });
    expect(await listProjectsForEditing(await aCitizen())).toEqual([]);
  });
});

describe('a phase', () => {
  test('begins as a draft, and is shown once somebody is named who decides', async () => {
    const manager = await anEmployee();
    const { id: projectId, slug } = await aProject({ isExample: true });
    const created = await createPhase(manager, { ...phase(), projectId });
    if (!created.ok) throw new Error(created.code);
    const { id } = created.value;
    expect(await getPhaseForEditing(manager, slug, 'ideer')).toMatchObject({
      isPublished: false,
      isExample: true,
      opensOn: date(0),
    });
    expect(await publishPhase(manager, { id })).toMatchObject({ code: 'committeeNeeded' });
    const committeeId = (await aCommittee()).id;
    expect(await editPhase(manager, { ...phase({ committeeId }), id, version: 1 })).toMatchObject({ ok: true });
    expect(await publishPhase(manager, { id })).toEqual({ ok: true, value: { slug: 'ideer', project: slug } });
    expect(await publishPhase(manager, { id })).toMatchObject({ code: 'alreadyPublished' });
    expect(await types()).toEqual(['phase.created', 'phase.edited', 'phase.published']);
  });

  test('cannot be shown before its project, nor when its last day has gone', async () => {
    const manager = await anEmployee();
    const hidden = await aPhase({ projectId: (await aProject({ published: false })).id, published: false });
    expect(await publishPhase(manager, { id: hidden.id })).toMatchObject({ code: 'projectNotPublished' });
    const over = await aPhase({ opensOn: day(-9), closesOn: day(-1), published: false, committeeId: (await aCommittee()).id });
    expect(await publishPhase(manager, { id: over.id })).toMatchObject({ code: 'phaseOver' });
    expect(await publishPhase(manager, { id: 'x' })).toMatchObject({ code: 'phaseNotFound' });
  });

  test('keeps the period people were told, or a longer one', async () => {
    const manager = await anEmployee();
    const stored = await aPhase({ opensOn: day(-1), closesOn: day(10) });
    const committeeId = stored.committeeId ?? (await aCommittee()).id;
    const edit = { ...phase({ committeeId, opensOn: date(-1) }), id: stored.id, version: 1 };
    expect(await editPhase(manager, { ...edit, closesOn: date(9) })).toMatchObject({ code: 'phaseShortened' });
    expect(await editPhase(manager, { ...edit, opensOn: date(0) })).toMatchObject({ code: 'phaseOpensLater' });
    expect(await editPhase(manager, { ...edit, closesOn: date(20) })).toMatchObject({ ok: true });
  });

  test('has an address of its own within its project', async () => {
    const manager = await anEmployee();
    const { id: projectId } = await aProject();
    const results = await Promise.all([1, 2].map(() => createPhase(manager, { ...phase(), projectId })));
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['ok', 'slugTaken']);
    expect(await createPhase(manager, { ...phase(), projectId: (await aProject()).id })).toMatchObject({ ok: true });
  });

  test('asks no survey it does not have, and names no committee that is gone', async () => {
    const manager = await anEmployee();
    const { id: projectId } = await aProject();
    expect(await createPhase(manager, { ...phase({ acts: ['survey'] }), projectId })).toMatchObject({ code: 'surveyMissing' });
    expect(await createPhase(manager, { ...phase({ committeeId: 'x' }), projectId })).toMatchObject({
      code: 'committeeNotFound',
    });
    expect(await createPhase(manager, { ...phase(), projectId: 'x' })).toMatchObject({ code: 'projectNotFound' });
  });

  test('is changed from the version somebody read: of two who save at once one is told', async () => {
    const { id } = await aPhase({ published: false });
    const results = await Promise.all(
      [await anEmployee(), await anEmployee()].map((manager) => editPhase(manager, { ...phase(), id, version: 1 })),
    );
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['conflict', 'ok']);
  });

  test('belongs to its own project: under another it is as unknown as none', async () => {
    const manager = await anEmployee();
    const stored = await aPhase();
    const other = await aProject();
    expect(await getPhaseForEditing(manager, other.slug, stored.slug)).toBeNull();
    expect(await getPhaseForEditing(manager, other.slug, 'x')).toBeNull();
    expect(await getPhaseForEditing(await aCitizen(), other.slug, stored.slug)).toBeNull();
  });

  test('is edited by project managers and administrators only', async () => {
    const stored = await aPhase({ published: false });
    const refused = [anonymous, await aCitizen(), await anEmployee(['moderator']), await anEmployee(['leader'])];
    for (const actor of refused) {
      const code = actor.kind === 'anonymous' ? 'signInNeeded' : 'notAllowed';
      expect(await createPhase(actor, { ...phase(), projectId: stored.projectId })).toMatchObject({ code });
      expect(await editPhase(actor, { ...phase(), id: stored.id, version: 1 })).toMatchObject({ code });
      expect(await publishPhase(actor, { id: stored.id })).toMatchObject({ code });
    }
  });
});
