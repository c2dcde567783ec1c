import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cursor, decodeCursor, encodeCursor } from '@/lib/platform/cursor';

const moment = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true });
const row = fc.record({ at: moment, id: fc.stringMatching(/^c[0-9a-z]{8,24}$/) });

it('paging by key shows every row once, also when many share a moment', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 60 }),
      fc.array(moment, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 7 }),
      (rows, moments, size) => {
        const crowded = rows.map(({ id }, index) => ({ id, at: moments[index % moments.length] as Date }));
        const newestFirst = crowded.toSorted(byKey);
        expect(readAll(newestFirst, size)).toEqual(newestFirst.map(({ id }) => id));
      },
    ),
  );
});

function readAll(rows: Cursor[], size: number): string[] {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const cursor: Cursor | null = after === null ? null : decodeCursor(after);
    const rest: Cursor[] = cursor ? rows.filter((one) => byKey(cursor, one) < 0) : rows;
    const page: Cursor[] = rest.slice(0, size);
    seen.push(...page.map(({ id }) => id));
    const last: Cursor | undefined = page.at(-1);
    after = last && rest.length > size ? encodeCursor(last) : null;
  } while (after);
  return seen;
}

function byKey(a: Cursor, b: Cursor): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
