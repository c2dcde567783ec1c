import { expect, test } from 'vitest';
import { importAreas } from '@/lib/contributions/server/import-areas';
import { keepPlace } from '@/lib/contributions/server/keep-place';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { isInMunicipality } from '@/lib/projects/server/areas';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { aBoundary, anArea, areaFile } from '@/tests/support/areas';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

testDatabase({ empty: 'first' });

const grenaa: [number, number] = [10.878, 56.416];
const bytes = (...features: unknown[]) => Buffer.from(areaFile(...features));
const parish = (navn: string) => bytes(anArea({ sognekode: '1', navn }, grenaa));

test('until there is an import the outline tells inside from outside, and afterwards the boundary', async () => {
  // Outside the exact boundary by more than a kilometre, near enough the outline to be taken before.
  const eastOfHere: [number, number] = [11.02, 56.46];
  expect(await isInMunicipality(db(), eastOfHere)).toBe(true);
  await importAreas('boundary', 'kommune.geojson', bytes(aBoundary()));
  expect(await isInMunicipality(db(), grenaa)).toBe(true);
  expect(await isInMunicipality(db(), eastOfHere)).toBe(false);
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: (await aPhase()).projectId } });
  const words = { title: 'En bænk', text: 'Så kan man hvile.', senderShown: 'role', senderName: '', submissionKey: 'k' } as const;
  const said = { ...words, locale: 'da', falseAlarm: false, keepContact: false, project: slug, place: eastOfHere } as const;
  expect(await submitProposal(await aCitizen(), said)).toMatchObject({ ok: false, code: 'placeOutside' });
});

test('the same file is taken in once, another is the next version, and one with a fault changes nothing', async () => {
  const first = await importAreas('parish', 'sogne.geojson', parish('Grenaa'));
  const numbers = [
    await importAreas('parish', 'sogne.geojson', parish('Grenaa')),
    await importAreas('parish', 'sogne-2027.geojson', parish('Grenå')),
  ].map(({ number, isNew }) => [number - first.number, isNew]);
  expect(numbers).toEqual([
    [0, false],
    [1, true],
  ]);
  await expect(importAreas('parish', 'x', Buffer.from('{}'))).rejects.toThrow('FeatureCollection');
  expect(await db().areaImport.count({ where: { kind: 'parish' } })).toBe(2);
});

test('names where things lie, those that were there before too', async () => {
  const [before, after] = [await aProposal(), await aProposal()];
  await keepPlace(db(), before.id, grenaa);
  await importAreas('parish', 'sogne.geojson', parish(`Sogn ${crypto.randomUUID()}`));
  await importAreas('postal', 'postnumre.geojson', bytes(anArea({ postnr: '8500', navn: 'Grenaa' }, grenaa)));
  await keepPlace(db(), after.id, grenaa);
  const places = await db().contributionPlace.findMany({ where: { contributionId: { in: [before.id, after.id] } } });
  expect(new Set(places.map(({ parish: name, postalDistrict }) => `${name}, ${postalDistrict}`)).size).toBe(1);
  expect(places[0]).toMatchObject({ parish: expect.stringContaining('Sogn'), postalDistrict: '8500 Grenaa' });
  const [longitude, latitude] = grenaa;
  const exact = await aProject({ longitude, latitude, placePrecision: 'exact' });
  expect((await getProjectPage(exact.slug, now()))?.districts).toEqual([places[0]?.parish, '8500 Grenaa']);
  const about = await aProject({ longitude, latitude, placePrecision: 'approximate' });
  expect((await getProjectPage(about.slug, now()))?.districts).toEqual([]);
});
