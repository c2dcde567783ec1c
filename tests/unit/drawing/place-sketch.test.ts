import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LonLat, pointsOf } from '@/lib/drawing/drawn-shape';
import { kindOf, mayFinish, type Sketch, type SketchAct, type SketchRules, sketched } from '@/lib/drawing/place-sketch';
import { writtenShape } from '@/lib/drawing/written-shape';

const rules: SketchRules = { kinds: ['point', 'line', 'area'], most: 3, mostPoints: 6 };
const empty: Sketch = { shapes: [], kind: 'point', points: [] };
const drawn = (acts: SketchAct[], from = empty) => acts.reduce((sketch, act) => sketched(sketch, rules, act), from);
const at = (lon: number, lat: number): SketchAct => ({ act: 'point', at: [lon, lat] });

describe('drawing places', () => {
  test('a point is set at once, to about a metre', () => {
    expect(drawn([at(10.123456789, 56.4)]).shapes).toEqual([{ type: 'Point', coordinates: [10.12346, 56.4] }]);
  });

  test('a line needs two points and an area three, which are closed', () => {
    const line = drawn([{ act: 'choose', kind: 'line' }, at(10.3, 56.4), { act: 'finish' }]);
    expect(line.shapes).toEqual([]);
    expect(mayFinish(line)).toBe(false);
    expect(drawn([at(10.4, 56.5), { act: 'finish' }], line)).toMatchObject({ shapes: [{ type: 'LineString' }], points: [] });
    const corners = [at(10.3, 56.4), at(10.4, 56.4), at(10.4, 56.5)];
    const [area] = drawn([{ act: 'choose', kind: 'area' }, ...corners, { act: 'finish' }]).shapes;
    expect(area?.coordinates).toEqual([
      [
        [10.3, 56.4],
        [10.4, 56.4],
        [10.4, 56.5],
        [10.3, 56.4],
      ],
    ]);
  });

  test('moving the first corner of an area keeps it closed', () => {
    const corners = [at(10.3, 56.4), at(10.4, 56.4), at(10.4, 56.5)];
    const area = drawn([{ act: 'choose', kind: 'area' }, ...corners, { act: 'finish' }]);
    const [moved] = drawn([{ act: 'move', shape: 0, point: 0, to: [10.2, 56.3] }], area).shapes;
    const ring = moved?.type === 'Polygon' ? moved.coordinates[0] : [];
    expect(ring?.[0]).toEqual([10.2, 56.3]);
    expect(ring?.at(-1)).toEqual([10.2, 56.3]);
  });

  test('no more than allowed, the same point not twice, and what is not there is not moved or removed', () => {
    expect(drawn([at(10.3, 56.4), at(10.4, 56.4), at(10.5, 56.4), at(10.6, 56.4)]).shapes).toHaveLength(3);
    expect(drawn([{ act: 'choose', kind: 'line' }, at(10.3, 56.4), at(10.3, 56.4)]).points).toHaveLength(1);
    expect(drawn([{ act: 'remove', shape: 2 }])).toBe(empty);
    expect(drawn([{ act: 'move', shape: 0, point: 0, to: [10, 56] }])).toBe(empty);
  });

  test('whatever is done in whatever order, what is drawn is a shape the answer takes', () => {
    const coordinate = fc.tuple(fc.double({ min: 10, max: 11, noNaN: true }), fc.double({ min: 56.2, max: 56.7, noNaN: true }));
    const act = fc.oneof(
      coordinate.map((to): SketchAct => ({ act: 'point', at: to as LonLat })),
      fc.constantFrom('point', 'line', 'area').map((kind): SketchAct => ({ act: 'choose', kind: kind as 'point' })),
      fc.constant<SketchAct>({ act: 'finish' }),
      fc.nat(3).map((shape): SketchAct => ({ act: 'remove', shape })),
      fc
        .tuple(fc.nat(3), fc.nat(5), coordinate)
        .map(([shape, point, to]): SketchAct => ({ act: 'move', shape, point, to: to as LonLat })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        for (const shape of drawn(acts).shapes) {
          const text = JSON.stringify(shape);
          expect(writtenShape(text, { kinds: [kindOf(shape)], mostPoints: rules.mostPoints })).toEqual(shape);
          expect(pointsOf(shape).length).toBeLessThanOrEqual(rules.mostPoints);
        }
        expect(drawn(acts).shapes.length).toBeLessThanOrEqual(rules.most);
      }),
    );
  });
});
