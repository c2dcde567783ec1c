import { afterEach, expect, test } from 'vitest';
import { setClock } from '@/lib/platform/clock';
import { formStamp, readFormStamp } from '@/lib/platform/form-stamp';

const at = new Date('2026-11-25T12:00:00Z');
const later = (ms: number) => setClock(new Date(at.getTime() + ms));

function aStamp(): string {
  setClock(at);
  return formStamp();
}

afterEach(() => setClock(undefined));

test.each([
  [0, 'tooFast'],
  [2999, 'tooFast'],
  [3000, 'fine'],
  [86_400_000, 'fine'],
  [86_400_001, 'missing'],
] as const)('a form sent %i ms after it was shown is %s', (ms, verdict) => {
  const stamp = aStamp();
  later(ms);
  expect(readFormStamp(stamp)).toBe(verdict);
});

test('nobody can make a stamp without the key, or make one older', () => {
  const [moment = '', signed = ''] = aStamp().split('.');
  const older = (Number.parseInt(moment, 36) - 60_000).toString(36);
  later(5000);
  for (const forged of [
    `${older}.${signed}`,
    `${moment}.`,
    `${moment}.${'0'.repeat(32)}`,
    moment,
    '',
    undefined,
    7,
    'x'.repeat(500),
  ])
    expect(readFormStamp(forged)).toBe('missing');
});
