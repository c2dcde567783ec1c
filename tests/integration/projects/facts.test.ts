import { describe, expect, test } from 'vitest';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { groupFacts } from '@/lib/projects/fact';
import { correctFact } from '@/lib/projects/server/correct-fact';
import { getFactsForEditing } from '@/lib/projects/server/fact-queries';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { recordFact } from '@/lib/projects/server/record-fact';
import { recordGeometry } from '@/lib/projects/server/record-geometry';
import { testDatabase } from '@/tests/support/database';
import { aFact, aSquare, factInput, geometryInput } from '@/tests/support/factories/project-parts';
import { aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const smaller = {
  ...factInput,
  labelDa: null,
  labelEn: null,
  valueDa: '80 hektar',
  valueEn: '80 hectares',
  amount: 80,
  unit: 'ha',
};
const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

describe('a fact', () => {
  test('gets a new version that holds, under its old name, while the one before stays readable', async () => {
    const project = await aProject();
    await aFact({ projectId: project.id });
    expect(codeOf(await recordFact(await anEmployee(), { ...smaller, of: 'area', projectId: project.id }))).toBe('ok');
    const page = await getProjectPage(project.slug, now());
    expect(page?.facts).toMatchObject([
      { key: 'area', versions: [{ amount: 240 }, { amount: 80, labelDa: 'Areal', labelEn: 'Area' }] },
    ]);
  });

  test('gets the key another project’s fact of that name has, so that a parent adds the two up', async () => {
    const parent = await aProject();
    const [one, other] = [await aProject({ parentId: parent.id }), await aProject({ parentId: parent.id })];
    await aFact({ projectId: one.id, key: 'areal-i-alt', labelDa: 'Areal i alt' });
    const input = { ...smaller, labelDa: 'areal i alt', labelEn: 'Total area', projectId: other.id };
    expect(codeOf(await recordFact(await anEmployee(), input))).toBe('ok');
    expect((await getProjectPage(parent.slug, now()))?.sums).toMatchObject([{ key: 'areal-i-alt', total: 320, unit: 'ha' }]);
  });

  test('of one that is not there is refused, and so is a project of somebody else', async () => {
    const project = await aProject();
    const input = { ...smaller, of: 'height', projectId: project.id };
    expect(codeOf(await recordFact(await anEmployee(), input))).toBe('factNotFound');
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    expect(codeOf(await recordFact(elsewhere, { ...factInput, projectId: project.id }))).toBe('projectNotFound');
  });

  test('written by two at once becomes two versions, one after the other', async () => {
    const project = await aProject();
    await aFact({ projectId: project.id });
    const managers = [await anEmployee(), await anEmployee()];
    const results = await Promise.all(
      managers.map((manager) => recordFact(manager, { ...smaller, of: 'area', projectId: project.id })),
    );
    expect(results.map(codeOf)).toEqual(['ok', 'ok']);
    const [area] = groupFacts(
      await db().projectFact.findMany({ where: { projectId: project.id }, orderBy: { position: 'asc' } }),
    );
    expect(area?.versions.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  test('is put right in place from what somebody read: of two who do so at once one is told', async () => {
    const { id, projectId } = await aFact();
    const { of: _, ...written } = factInput;
    const results = await Promise.all(
      ['a', 'b'].map(async (source) => correctFact(await anEmployee(), { ...written, source, id, version: 1 })),
    );
    expect(results.map(codeOf).toSorted()).toEqual(['conflict', 'ok']);
    expect(await db().projectFact.findMany({ where: { projectId } })).toMatchObject([{ version: 2, position: 0, amount: 3 }]);
  });
});

describe('where a project lies', () => {
  test('is shown beside where it lay before, and never with what came before that', async () => {
    const project = await aProject();
    const manager = await anEmployee();
    for (const hectares of [300, 240, 80])
      await recordGeometry(manager, { ...geometryInput, shape: aSquare(hectares), projectId: project.id });
    const page = await getProjectPage(project.slug, now());
    expect(page?.geometries.map(({ number }) => number)).toEqual([2, 3]);
    expect((await getFactsForEditing(manager, project.slug))?.geometries).toHaveLength(3);
    expect(await db().event.count({ where: { type: 'geometry.recorded' } })).toBe(3);
  });

  test('is not written again as it stands, nor where it cannot be', async () => {
    const { id: projectId } = await aProject();
    const manager = await anEmployee();
    expect(codeOf(await recordGeometry(manager, { ...geometryInput, projectId }))).toBe('ok');
    expect(codeOf(await recordGeometry(manager, { ...geometryInput, projectId }))).toBe('geometrySame');
    const randers = '{"type":"Point","coordinates":[10.036,56.46]}';
    expect(codeOf(await recordGeometry(manager, { ...geometryInput, projectId, shape: randers }))).toBe('geometryOutside');
    expect(await db().projectGeometry.count()).toBe(1);
  });

  test('drawn by two at once becomes two versions', async () => {
    const { id: projectId } = await aProject();
    const draw = async (hectares: number) =>
      recordGeometry(await anEmployee(), { ...geometryInput, shape: aSquare(hectares), projectId });
    expect((await Promise.all([draw(10), draw(20)])).map(codeOf)).toEqual(['ok', 'ok']);
    expect((await db().projectGeometry.findMany({ orderBy: { number: 'asc' } })).map(({ number }) => number)).toEqual([1, 2]);
  });
});
