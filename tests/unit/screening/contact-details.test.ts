import { describe, expect, test } from 'vitest';
import { screenText } from '@/lib/screening/screen-text';

const kinds = (text: string) => screenText(text).map(({ kind }) => kind);

test.each(['skriv til anna.and@eksempel.dk', 'anna+sti@under.eksempel.dk', 'anna (at) eksempel.dk', 'ærø@blåbær.dk'])(
  'an e-mail address is found: %s',
  (text) => {
    expect(kinds(text)).toEqual(['email']);
  },
);

test.each(['20304050', '20 30 40 50', '2030 4050', '20-30-40-50', '+4520304050', '+45 20 30 40 50', '0045 20304050'])(
  'a phone number is found: %s',
  (number) => {
    const text = `Ring på ${number} efter kl. 16.`;
    expect(screenText(text)).toMatchObject([{ kind: 'phone' }]);
    expect(text.slice(screenText(text)[0]?.start, screenText(text)[0]?.end)).toBe(number);
  },
);

describe('what is neither is left alone', () => {
  test.each([
    'CVR 29189986',
    'CVR-nr.: 29 18 99 86',
    'EAN 5798009800001',
    'sag 20211234',
    'i 2021 2022 og 2023',
    'den 24122021',
    '12.345.678 kr.',
    'Twitter @anna',
    'stien på 20 km og 30 m',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
