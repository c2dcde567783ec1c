import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeLabels, placeOptionalLabels } from '@/lib/drawing/label-placement';

const frame = { width: 900, height: 600 };

function label(key: string, x: number, y: number, text = 'Stenvad Mosebrug') {
  return {
    key,
    x,
    y,
    radius: 8,
    lines: [
      { text, size: 16 },
      { text: 'cirka her', size: 13 },
    ],
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('labels on the chart', () => {
  it('stand right of a point that has the room for itself', () => {
    const [only] = placeLabels([label('a', 300, 300)], frame);
    expect(only).toMatchObject({ anchor: 'start', leader: false });
  });

  it('turn left at the right edge', () => {
    const [only] = placeLabels([label('a', 880, 300)], frame);
    expect(only?.anchor).toBe('end');
  });

  it('do not cover each other when points are close', () => {
    const placed = placeLabels([label('a', 400, 300), label('b', 420, 305), label('c', 410, 320)], frame);
    for (const [i, one] of placed.entries())
      for (const other of placed.slice(i + 1)) expect(overlap(one.box, other.box)).toBe(false);
  });

  it('keep off what must stay clear', () => {
    const clear = { left: 300, top: 0, right: 900, bottom: 600 };
    const [only] = placeLabels([label('a', 290, 300)], { ...frame, keepClear: [clear] });
    expect(only && overlap(only.box, clear)).toBe(false);
  });

  it('are never lost, however many there are', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 })), { maxLength: 30 });
    fc.assert(
      fc.property(points, (list) => {
        const placed = placeLabels(
          list.map(([x, y], index) => label(String(index), x, y)),
          frame,
        );
        expect(placed.map((one) => one.key)).toEqual(list.map((_, index) => String(index)));
      }),
      { numRuns: 50 },
    );
  });

  it('of lesser places give way', () => {
    const taken = [{ left: 0, top: 0, right: 900, bottom: 600 }];
    expect(placeOptionalLabels([label('a', 300, 300)], frame, taken)).toEqual([]);
  });
});
