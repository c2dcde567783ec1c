import { expect, test } from 'vitest';
import { screenText } from '@/lib/screening/screen-text';

const worst: Record<string, string> = {
  'digits without end': '1',
  'pairs of digits': '12 ',
  'dates without a number': '010180-',
  'a mail address that never comes': 'a.',
  'many at signs': 'a@b',
  'one letter at a time': 'a ',
  'accounts that never come': 'konto 1234 ',
  'IBANs that do not agree': 'DK12 3456 ',
  'links that go on': 'http://a.dk/x',
  'names with dots': 'a-b.c',
  shouting: 'AB ',
  stars: 'f*ck ',
  'invisible characters': '1\u200b',
};

test.each(Object.entries(worst))('twice as much text takes about twice as long: %s', (_name, unit) => {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const [short, long] = [text(25_000), text(100_000)];
  screenText(short);
  const ratio = fastest(long) / Math.max(fastest(short), 0.5);
  // Four times the text: a pattern that backtracks would take sixteen times as long.
  expect(ratio).toBeLessThan(10);
});

/** The fastest of a few: whatever else the machine does only makes it slower. Each a text of its own: the latest is remembered. */
function fastest(text: string): number {
  return Math.min(
    ...Array.from({ length: 4 }, (_, index) => {
      const start = performance.now();
      screenText(`${index} ${text}`);
      return performance.now() - start;
    }),
  );
}
