import { describe, expect, test } from 'vitest';
import { TOWNS } from '@/lib/drawing/land';
import { writtenShape } from '@/lib/drawing/written-shape';

const asked = { kinds: ['point', 'line', 'area'] as const, mostPoints: 5 };
const read = (value: unknown, kinds: readonly ('point' | 'line' | 'area')[] = asked.kinds) =>
  writtenShape(typeof value === 'string' ? value : JSON.stringify(value), { ...asked, kinds });

describe('a place as it is sent', () => {
  test('is a point, a line or an area of those that were asked for', () => {
    const point = { type: 'Point', coordinates: [10.8, 56.4] };
    const ring = [
      [10.8, 56.4],
      [10.9, 56.4],
      [10.9, 56.5],
      [10.8, 56.4],
    ];
    expect(read(point)).toEqual(point);
    expect(read(point, ['line'])).toBeNull();
    expect(read({ type: 'LineString', coordinates: ring })).toMatchObject({ type: 'LineString' });
    expect(read({ type: 'Polygon', coordinates: [ring] })).toMatchObject({ type: 'Polygon' });
    expect(read({ type: 'Polygon', coordinates: [ring] }, ['point', 'line'])).toBeNull();
  });

  test('is a town from the list, whatever was to be drawn', () => {
    const [town] = TOWNS;
    expect(read({ type: 'Point', coordinates: [town?.lon, town?.lat] }, ['area'])).not.toBeNull();
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no shape', 'null'],
    ['another shape', { type: 'MultiPoint', coordinates: [[10, 56]] }],
    ['a feature around it', { type: 'Feature', geometry: { type: 'Point', coordinates: [10, 56] } }],
    ['something beside', { type: 'Point', coordinates: [10, 56], properties: { name: 'x' } }],
    ['a key that reaches for more', '{"type":"Point","coordinates":[10,56],"__proto__":{"a":1}}'],
    ['a height', { type: 'Point', coordinates: [10, 56, 3] }],
    ['words for numbers', { type: 'Point', coordinates: ['10', '56'] }],
    ['off the globe', { type: 'Point', coordinates: [181, 56] }],
    ['metres', { type: 'Point', coordinates: [620_000, 6_250_000] }],
    ['a line of one point', { type: 'LineString', coordinates: [[10, 56]] }],
    [
      'an area that is open',
      {
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
    ],
    [
      'an area with a hole',
      {
        type: 'Polygon',
        coordinates: [
          [
            [10, 56],
            [11, 56],
            [11, 57],
            [10, 56],
          ],
          [],
        ],
      },
    ],
    ['too many points', { type: 'LineString', coordinates: Array.from({ length: 6 }, () => [10, 56]) }],
    ['ten megabytes', ' '.repeat(10_000_000)],
  ])('is not %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});
