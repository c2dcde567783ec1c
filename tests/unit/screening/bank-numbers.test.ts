import { expect, test } from 'vitest';
import { screenText } from '@/lib/screening/screen-text';

test.each([
  ['IBAN DK50 0040 0440 1162 43', 'DK50 0040 0440 1162 43'],
  ['betal til DK5000400440116243 i dag', 'DK5000400440116243'],
  ['reg. 1551 konto 12345678', '1551 konto 12345678'],
  ['Reg.nr. 1551 kontonr. 0012345678', '1551 kontonr. 0012345678'],
  ['konto: 1551 12 34 56 78', '1551 12 34 56 78'],
  ['kontonummer 1551-0012345678', '1551-0012345678'],
])('a bank number is found with its place: %s', (text, number) => {
  const [finding, ...others] = screenText(text);
  expect(finding).toMatchObject({ kind: 'bank' });
  expect(text.slice(finding?.start, finding?.end)).toBe(number);
  expect(others).toEqual([]);
});

test.each([
  'CVR 29189986',
  'DK51 0040 0440 1162 43 uden ord foran',
  'konto 1551',
  'i 1551 var der 12345678 træer',
  'sag 2021-010180',
  'matrikel 12a, 1551 og 1552',
])('what is none is left alone: %s', (text) => {
  expect(screenText(text).filter(({ kind }) => kind === 'bank')).toEqual([]);
});
