import { describe, expect, test } from 'vitest';
import {
  areaKm2,
  type DrawnShape,
  kmBetween,
  type LonLat,
  lengthKm,
  middleOf,
  nearestTown,
  pointsOf,
  touchesMunicipality,
} from '@/lib/drawing/drawn-shape';

const point = (...coordinates: LonLat): DrawnShape => ({ type: 'Point', coordinates });
const grenaa: LonLat = [10.87825, 56.41578];
const randers: LonLat = [10.036, 56.46];

describe('a place in the municipality', () => {
  test.each([
    ['Grenaa', grenaa],
    ['Anholt', [11.556, 56.707]],
    ['a field', [10.878, 56.416]],
    ['a kilometre outside the outline, which is only about right', [10.235, 56.56]],
  ] as [string, LonLat][])('is %s', (_, at) => {
    expect(touchesMunicipality(point(...at))).toBe(true);
  });

  test.each([
    ['Randers', randers],
    ['Ebeltoft', [10.68, 56.19]],
    ['Aarhus', [10.2, 56.15]],
    ['out at sea', [11.3, 56.5]],
    ['somewhere else in the world', [0, 0]],
  ] as [string, LonLat][])('is not %s', (_, at) => {
    expect(touchesMunicipality(point(...at))).toBe(false);
  });

  test('is a road that leads out of it, not one that passes it by or leaves the map', () => {
    const road = (...coordinates: LonLat[]): DrawnShape => ({ type: 'LineString', coordinates });
    expect(touchesMunicipality(road(grenaa, randers))).toBe(true);
    expect(touchesMunicipality(road(randers, [10.1, 56.4]))).toBe(false);
    expect(touchesMunicipality(road(grenaa, [9, 56.4]))).toBe(false);
  });
});

describe('a shape in words', () => {
  const square: DrawnShape = {
    type: 'Polygon',
    coordinates: [
      [
        [10.8, 56.4],
        [10.81618, 56.4],
        [10.81618, 56.40898],
        [10.8, 56.40898],
        [10.8, 56.4],
      ],
    ],
  };

  test('is near the town closest to it', () => {
    expect(nearestTown(point(10.87, 56.42))).toMatchObject({ town: { name: 'Grenaa' } });
    expect(nearestTown(point(11.56, 56.7)).town.name).toBe('Anholt');
    expect(nearestTown(point(...grenaa)).km).toBeCloseTo(0);
  });

  test('has a length and a size in kilometres', () => {
    expect(kmBetween(grenaa, randers)).toBeGreaterThan(51);
    expect(kmBetween(grenaa, randers)).toBeLessThan(53);
    expect(areaKm2(square)).toBeCloseTo(1, 1);
    expect(lengthKm(square)).toBeCloseTo(4, 1);
    expect(lengthKm(point(...grenaa))).toBe(0);
    expect(areaKm2(point(...grenaa))).toBe(0);
  });

  test('has each corner once, and a middle that lies in it', () => {
    expect(pointsOf(square)).toHaveLength(4);
    const [lon, lat] = middleOf(square);
    expect(lon).toBeCloseTo(10.80809);
    expect(lat).toBeCloseTo(56.40449);
    const bent: DrawnShape = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 56],
          [11, 56],
          [11, 57],
          [10.9, 57],
          [10.9, 56.1],
          [10, 56.1],
          [10, 56],
        ],
      ],
    };
    expect(middleOf(bent)).toEqual([10, 56]);
  });
});
