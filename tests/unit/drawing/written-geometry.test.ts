import { describe, expect, it } from 'vitest';
import { hectaresOf } from '@/lib/drawing/map-geometry';
import { geometryLimits, writtenGeometry } from '@/lib/drawing/written-geometry';
import { aSquare } from '@/tests/support/factories/project-parts';

const polygon = (...rings: number[][][]) => JSON.stringify({ type: 'Polygon', coordinates: rings });
const square = JSON.parse(aSquare(100)) as { type: string; coordinates: number[][][] };
const [ring = []] = square.coordinates;

const faultOf = (text: string) => {
  const read = writtenGeometry(text);
  return read.ok ? null : read.fault;
};

describe('a place pasted as GeoJSON', () => {
  it('is taken as a geometry, as a feature and as a collection of one', () => {
    const feature = { type: 'Feature', properties: { navn: 'x' }, geometry: square };
    for (const value of [square, feature, { type: 'FeatureCollection', features: [feature] }])
      expect(writtenGeometry(JSON.stringify(value))).toMatchObject({ ok: true, geometry: square });
  });

  it('can be a point, a line, and pieces with holes, whose size is what is left', () => {
    expect(faultOf('{"type":"Point","coordinates":[10.7,56.45,12]}')).toBeNull();
    expect(faultOf('{"type":"LineString","coordinates":[[10.7,56.45],[10.71,56.46]]}')).toBeNull();
    const inner = ring.map(([lon = 0, lat = 0]) => [10.7 + (lon - 10.7) / 2 + 0.002, 56.45 + (lat - 56.45) / 2 + 0.002]);
    const read = writtenGeometry(JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring, inner]] }));
    expect(read.ok && Math.round(hectaresOf(read.geometry))).toBe(75);
  });

  it('says what is wrong with what it does not take', () => {
    const [a = [], b = [], c = [], d = []] = ring;
    const many = Array.from({ length: geometryLimits.points / 4 }, () => ring);
    expect(faultOf('  ')).toBe('geometryNeeded');
    expect(faultOf('<svg/>')).toBe('geometryShape');
    expect(faultOf('{"type":"Circle","coordinates":[10,56]}')).toBe('geometryShape');
    expect(faultOf(polygon([a, b, a]))).toBe('geometryShape');
    expect(faultOf(polygon([a, b, c, d]))).toBe('geometryOpen');
    expect(faultOf(polygon([a, c, b, d, a]))).toBe('geometryCrosses');
    expect(faultOf('{"type":"Point","coordinates":[602000,6257000]}')).toBe('geometryDegrees');
    expect(faultOf('{"type":"Point","coordinates":[56.45,10.7]}')).toBe('geometryOutside');
    expect(faultOf('{"type":"Point","coordinates":[10.05,56.46]}')).toBe('geometryOutside');
    expect(faultOf(polygon(...many))).toBe('geometryTooLarge');
    expect(faultOf(' '.repeat(geometryLimits.letters) + aSquare(1))).toBe('geometryTooLarge');
  });
});
