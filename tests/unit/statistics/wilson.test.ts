import { expect, test } from 'vitest';
import { wilsonInterval } from '@/lib/statistics/wilson';

test('an interval is the one of the textbooks, within 0 and 1, around its share and narrower the more have answered', () => {
  const { low, high } = wilsonInterval(10, 50);
  expect(low).toBeCloseTo(0.1124, 4);
  expect(high).toBeCloseTo(0.3304, 4);
  for (const [part, of] of [
    [0, 7],
    [7, 7],
    [5, 12],
    [0, 0],
  ] as const) {
    const interval = wilsonInterval(part, of);
    expect(interval.low).toBeGreaterThanOrEqual(0);
    expect(interval.high).toBeLessThanOrEqual(1);
    if (of > 0) expect(interval.low <= part / of && part / of <= interval.high).toBe(true);
  }
  const width = (of: number) => wilsonInterval(of / 5, of).high - wilsonInterval(of / 5, of).low;
  expect(width(500)).toBeLessThan(width(50));
});
