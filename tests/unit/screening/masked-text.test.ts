import { expect, test } from 'vitest';
import { maskDigits, placeOf } from '@/lib/screening/masked-text';
import { screenText } from '@/lib/screening/screen-text';

test('every digit of a personal number is hidden and nothing else', () => {
  const text = 'Jeg er 070761-4285 og har 3 børn. Også 07 07 61 4285.';
  expect(maskDigits(text, screenText(text))).toBe('Jeg er ••••••-•••• og har 3 børn. Også •• •• •• ••••.');
});

test('the place of a finding is its line and its words, without the digits', () => {
  const text = 'Første linje.\nMit nummer er 070761-4285, tak.\nSidste linje.';
  const findings = screenText(text);
  expect(placeOf(text, first(findings), findings)).toEqual({ line: 2, excerpt: 'Mit nummer er ••••••-••••, tak.' });
});

test('a long line shows only the words around', () => {
  const text = `${'ord '.repeat(30)}070761-4285${' ord'.repeat(30)}`;
  const findings = screenText(text);
  const { excerpt } = placeOf(text, first(findings), findings);
  expect(excerpt).toMatch(/^….*••••••-••••.*…$/);
  expect(excerpt.length).toBeLessThan(70);
});

function first<Value>([value]: Value[]): Value {
  if (value === undefined) throw new Error('nothing was found');
  return value;
}
