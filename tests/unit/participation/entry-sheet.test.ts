import { describe, expect, it } from 'vitest';
import { meantBy } from '@/lib/participation/entry-columns';
import { linesOf } from '@/lib/participation/entry-sheet';
import { nearTexts } from '@/lib/participation/near-rows';
import { readCsv } from '@/lib/platform/read-csv';

describe('a text file of rows', () => {
  const words = [
    ['Modtaget den', 'Teksten'],
    ['24-11-2026', 'Blåbær; og "grød"'],
  ];
  const semicolons = 'Modtaget den;Teksten\r\n24-11-2026;"Blåbær; og ""grød"""\r\n';

  it('is read as Danish Excel saves it, with and without a mark, in the older letters and in UTF-16', () => {
    expect(readCsv(new TextEncoder().encode(`\uFEFF${semicolons}`))).toEqual(words);
    expect(readCsv(Buffer.from(semicolons, 'latin1'))).toEqual(words);
    expect(readCsv(Buffer.from(`\uFEFF${semicolons}`, 'utf16le'))).toEqual(words);
  });

  it('is read with commas and with tabs', () => {
    expect(readCsv(Buffer.from('Text,Received on\nHi,2026-11-24\n'))).toEqual([
      ['Text', 'Received on'],
      ['Hi', '2026-11-24'],
    ]);
    expect(readCsv(Buffer.from('Text\tReceived on\nHi, all\t2026-11-24'))?.[1]).toEqual(['Hi, all', '2026-11-24']);
  });

  it('is none when it breaks its own quotes or is no text', () => {
    expect(readCsv(Buffer.from('a;"b'))).toBeNull();
    expect(readCsv(new Uint8Array([1, 0, 2]))).toBeNull();
  });
});

describe('the rows of a spreadsheet', () => {
  const header = ['Teksten', 'Bemærkninger', 'Modtaget den', 'Kom som'];

  it('keep the number they have in it, under a heading and past empty ones, and columns nobody knows are left out', () => {
    const read = linesOf('comment', [
      ['Breve'],
      [],
      header,
      ['Hej', 'privat', new Date('2026-11-24'), 'Brev'],
      [null],
      ['Og', '', '24/11-26', 'x'],
    ]);
    if (!read.ok) throw new Error(read.code);
    expect(read.lines.map(({ row }) => row)).toEqual([4, 6]);
    expect(read.lines[0]).toMatchObject({ words: { text: 'Hej', receivedOn: '2026-11-24', channel: 'letter' }, problems: [] });
    expect(JSON.stringify(read.lines)).not.toContain('privat');
    expect(read.lines[1]).toMatchObject({ words: null, problems: [{ column: 'channel', code: 'channelNeeded' }] });
  });

  it('read back what this product wrote so that no spreadsheet runs it', () => {
    const read = linesOf('comment', [header, ["'=1+1", '', '2026-11-24', 'letter']]);
    expect(read).toMatchObject({ ok: true, lines: [{ words: { text: '=1+1' } }] });
  });

  it.each([
    ['receivedOn', '3.1.2026', '2026-01-03'],
    ['receivedOn', '03-01-26', '2026-01-03'],
    ['receivedOn', 'i går', 'i går'],
    ['channel', ' TELEFON ', 'phone'],
    ['speaksAs', 'Association', 'association'],
    ['keepContact', 'Ja', 'on'],
    ['keepContact', 'nej', ''],
  ] as const)('mean by %s «%s» the value «%s»', (column, cell, value) => {
    expect(meantBy(column, cell)).toBe(value);
  });
});

describe('texts that say nearly the same', () => {
  const letter = 'Vi beder kommunen om at sætte en bænk, hvor stien går over bakken, for der er langt op';

  it('point at the first that said it, and others at none', () => {
    const texts = [letter, 'Noget helt andet om læhegn og dyr', `${letter}. Hilsen Ib`, letter, ''];
    expect([...nearTexts(texts)]).toEqual([
      [2, 0],
      [3, 0],
    ]);
  });

  it('are found among thousands in a moment', () => {
    const started = performance.now();
    expect(nearTexts(Array.from({ length: 2000 }, (_, row) => `${letter} ${row % 2}`)).size).toBe(1998 + 1);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
