import { expect, test } from 'vitest';
import { screenText } from '@/lib/screening/screen-text';

const marked = (text: string) => screenText(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('many links are marked, a few are not', () => {
  const few = 'Se https://a.example/x og www.b.example og c.dk.';
  expect(marked(few)).toEqual([]);
  expect(marked(`${few} Og d.com/y`).map(([kind]) => kind)).toEqual(['links', 'links', 'links', 'links']);
});

test('a passage in capitals is marked, abbreviations and a short shout are not', () => {
  expect(marked('Jeg siger DET HER ER HELT UACCEPTABELT nu')).toEqual([['capitals', 'DET HER ER HELT UACCEPTABELT']]);
  expect(marked('DN, VVM og EU siger NEJ TAK')).toEqual([]);
});

test('a number or a word in a shouted passage keeps its own mark', () => {
  expect(marked('RING TIL MIG NU PÅ NUMMERET 20304050 OG SIG DET TIL DEM').map(([kind]) => kind)).toEqual(['capitals', 'phone']);
});
