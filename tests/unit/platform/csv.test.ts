import { describe, expect, it } from 'vitest';
import { csvDocument } from '@/lib/platform/csv';

describe('a table for a spreadsheet', () => {
  it('opens in Danish Excel: byte order mark, semicolons, whole lines', () => {
    expect(
      csvDocument([
        ['Måned', 'Antal'],
        ['2026-11', 12],
      ]),
    ).toBe('\uFEFFMåned;Antal\r\n2026-11;12\r\n');
  });

  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\rx'])('never lets %j become a formula', (value) => {
    expect(csvDocument([[value]])).toMatch(/^\uFEFF"?'/);
  });

  it('leaves a negative number a number', () => {
    expect(csvDocument([[-2]])).toBe('\uFEFF-2\r\n');
  });

  it('quotes what holds a semicolon, a quotation mark or a line break', () => {
    expect(csvDocument([['a;b', 'say "hi"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""hi""";"two\nlines"\r\n');
  });
});
