import fc from 'fast-check';
import { expect, it } from 'vitest';
import { browseFilterFrom, browseQuery } from '@/lib/thread/browse-filter';
import { daysOf, isPeriod, partsOf, periodsBetween } from '@/lib/thread/period';

it('knows a month and a quarter, and nothing else', () => {
  expect(['2026-01', '2026-12', '2026-Q1', '2026-Q4'].every(isPeriod)).toBe(true);
  expect(['2026', '2026-00', '2026-13', '2026-Q0', '2026-Q5', '26-Q1', '2026-01-01', ' 2026-01'].some(isPeriod)).toBe(false);
});

it('goes from the first day to the first after it', () => {
  expect(daysOf('2026-12')).toEqual({ from: '2026-12-01', before: '2027-01-01' });
  expect(daysOf('2026-Q4')).toEqual({ from: '2026-10-01', before: '2027-01-01' });
  expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', before: '2024-03-01' });
  expect(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) => partsOf(period).quarter)).toEqual([1, 2, 3, 4]);
});

it('leaves no day out between two periods, and counts none twice', () => {
  const month = fc.record({ year: fc.integer({ min: 2000, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) });
  const named = ({ year, month: number }: { year: number; month: number }) => [
    `${year}-${String(number).padStart(2, '0')}`,
    `${year}-Q${Math.ceil(number / 3)}`,
  ];
  fc.assert(
    fc.property(month, month, fc.nat({ max: 1 }), (one, other, kind) => {
      const [first = '', last = ''] = [named(one)[kind] ?? '', named(other)[kind] ?? ''].toSorted();
      const all = periodsBetween(first, last).map(daysOf);
      expect(all[0]?.from).toBe(daysOf(first).from);
      expect(all.at(-1)?.before).toBe(daysOf(last).before);
      for (const [index, { from }] of all.entries()) if (index > 0) expect(from).toBe(all[index - 1]?.before);
    }),
  );
  expect(periodsBetween('2026-02', '2026-01')).toEqual([]);
});

it('stands in the address of a search; what is no period asks for nothing', () => {
  expect(browseFilterFrom({ sent: '2026-Q3' }).period).toBe('2026-Q3');
  expect(browseFilterFrom({ sent: "2026-Q3'; DROP" }).period).toBe('');
  expect(String(browseQuery({ ...browseFilterFrom({}), period: '2026-09' }))).toBe('sent=2026-09');
});
