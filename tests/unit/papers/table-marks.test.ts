import { describe, expect, it } from 'vitest';
import { tableMarks } from '@/lib/papers/table-marks';

const text = (words: string) => ({ da: words, en: words });
const columns = ['name', 'share', 'low', 'high', 'population'].map((key) => ({
  key,
  label: text(key),
  unit: 'percent' as const,
}));
const rows = [
  { key: 'a', cells: [text('a'), 20, 10, 40, 50] },
  { key: 'b', cells: [text('b'), null, null, null, 50] },
];

describe('the marks of a table', () => {
  it('are as long as their part of the longest, and there is none at what is not shown', () => {
    expect(tableMarks({ chart: { type: 'bars', of: 'population' }, columns, rows })).toEqual({
      column: 4,
      marks: [{ at: 1 }, { at: 1 }],
    });
    expect(tableMarks({ chart: { type: 'columns', of: 'share' }, columns, rows })).toEqual({
      column: 1,
      marks: [{ at: 1 }, null],
    });
  });

  it('have the ends of an uncertainty and what it is compared with on the same scale', () => {
    const chart = { type: 'spans', of: 'share', low: 'low', high: 'high', beside: 'population' } as const;
    expect(tableMarks({ chart, columns, rows })?.marks).toEqual([{ at: 0.4, low: 0.2, high: 0.8, beside: 1 }, null]);
  });

  it('are left out where nothing is drawn or there is no number', () => {
    expect(tableMarks({ chart: { type: 'none' }, columns, rows })).toBeUndefined();
    expect(tableMarks({ chart: { type: 'shares' }, columns, rows })).toBeUndefined();
    const zero = [{ key: 'a', cells: [text('a'), 0, 0, 0, 0] }];
    expect(tableMarks({ chart: { type: 'bars', of: 'share' }, columns, rows: zero })).toBeUndefined();
  });
});
