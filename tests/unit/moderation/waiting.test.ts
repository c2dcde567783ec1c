import { expect, test } from 'vitest';
import { waitingTime } from '@/lib/moderation/waiting';

const now = new Date('2026-11-23T12:00:00Z');

test.each([
  ['2026-11-23T11:51:10Z', { days: 0, hours: 0, minutes: 8, isLate: false }],
  ['2026-11-23T09:46:00Z', { days: 0, hours: 2, minutes: 14, isLate: false }],
  ['2026-11-22T12:00:00Z', { days: 1, hours: 0, minutes: 0, isLate: true }],
  ['2026-11-22T10:00:00Z', { days: 1, hours: 2, minutes: 0, isLate: true }],
  ['2026-11-23T12:00:05Z', { days: 0, hours: 0, minutes: 0, isLate: false }],
])('a case opened at %s has waited as long as it has, and is late after a day', (openedAt, waited) => {
  expect(waitingTime(new Date(openedAt), now)).toEqual(waited);
});
