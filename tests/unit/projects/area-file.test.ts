import { describe, expect, test } from 'vitest';
import { isIn, isInOrNear, readAreas } from '@/lib/projects/area-file';
import { aBoundary, anArea, areaFile } from '@/tests/support/areas';

const grenaa = [10.878, 56.416] as const;

describe('a file of areas', () => {
  test('tells inside from outside, on the mainland and on the island', () => {
    const [boundary] = readAreas(areaFile(aBoundary()), 'boundary');
    if (!boundary) throw new Error('no boundary');
    const inside = (lon: number, lat: number) => isInOrNear(boundary, [lon, lat]);
    expect([inside(...grenaa), inside(11.556, 56.707)]).toEqual([true, true]);
    expect([inside(10.036, 56.46), inside(10.68, 56.19)]).toEqual([false, false]);
  });

  test('knows a hole in an area, and the edge of it', () => {
    const [area] = readAreas(areaFile(anArea({ sognekode: '1', navn: 'Hul' }, grenaa, { hole: 0.02 })), 'parish');
    if (!area) throw new Error('no area');
    expect([isIn(area, [...grenaa]), isIn(area, [grenaa[0] + 0.03, grenaa[1]])]).toEqual([false, true]);
  });

  test('names parishes and postal districts as people say them, and joins what shares a code', () => {
    const parishes = [anArea({ kode: '8171', navn: 'Albøge' }, grenaa), anArea({ kode: '8171', navn: 'Albøge' }, [10.7, 56.4])];
    expect(readAreas(areaFile(...parishes), 'parish')).toMatchObject([
      { code: '8171', name: 'Albøge Sogn', polygons: [expect.any(Array), expect.any(Array)] },
    ]);
    const [postal] = readAreas(areaFile(anArea({ postnr: '8500', navn: 'Grenaa' }, grenaa)), 'postal');
    expect(postal?.name).toBe('8500 Grenaa');
  });

  test.each([
    ['nothing that is JSON', 'Dear Sir', 'parish', /not JSON/],
    ['something else', '{"type":"Point"}', 'parish', /no FeatureCollection/],
    ['no areas', areaFile(), 'parish', /no areas/],
    ['metres instead of degrees', areaFile(anArea({ sognekode: '1', navn: 'A' }, [615_000, 6_253_000])), 'parish', /EPSG:25832/],
    ['areas of another kind', areaFile(anArea({ sognekode: '1', navn: 'A' }, grenaa)), 'postal', /Is it a file of the kind/],
    ['areas somewhere else', areaFile(anArea({ postnr: '8000', navn: 'Aarhus' }, [9, 55])), 'postal', /lies in the municipality/],
    [
      'a neighbour',
      areaFile(anArea({ kommunekode: '0730', navn: 'Randers' }, [10.036, 56.46])),
      'boundary',
      /not this municipality/,
    ],
    [
      'two municipalities',
      areaFile(aBoundary(), anArea({ kommunekode: '1', navn: 'A' }, grenaa)),
      'boundary',
      /2 municipalities/,
    ],
    [
      'a ring that is open',
      areaFile({
        properties: { sognekode: '1', navn: 'A' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10, 56],
              [11, 56],
              [11, 57],
              [10, 57],
            ],
          ],
        },
      }),
      'parish',
      /not closed/,
    ],
    [
      'a point',
      areaFile({ properties: { sognekode: '1', navn: 'A' }, geometry: { type: 'Point', coordinates: [10, 56] } }),
      'parish',
      /no Polygon/,
    ],
  ] as const)('is sent back when it holds %s', (_, text, kind, says) => {
    expect(() => readAreas(text, kind)).toThrow(says);
  });
});
