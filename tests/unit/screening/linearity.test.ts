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

test.each(Object.entries(worst))('four times as much text takes about four times the work: %s', (_name, unit) => {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const [short, long] = [text(25_000), text(100_000)];
  screenText(short);
  const ratio = leastWork(long) / Math.max(leastWork(short), 5);
  // A pattern that goes back and forth would take sixteen times as much.
  expect(ratio).toBeLessThan(10);
});

/** Milliseconds of processor time, the least of a few: what else the machine does is not counted. The latest text is remembered, so each is its own. */
function leastWork(text: string): number {
  return Math.min(
    ...Array.from({ length: 5 }, (_, index) => {
      const start = process.cpuUsage();
      screenText(`${index} ${text}`);
      return process.cpuUsage(start).user / 1000;
    }),
  );
}
