import { expect, test } from 'vitest';
import { copenhagenMoment, type OfficeHours } from '@/lib/moderation/office-hours';
import { whenSeen } from '@/lib/moderation/when-seen';

const hours: OfficeHours = {
  week: [['08:00', '15:00'], ['09:30', '15:00'], ['08:00', '15:00'], ['08:00', '15:00'], ['08:00', '15:00'], null, null],
  closedDays: ['12-24'],
};
const at = (date: string, time: string) => copenhagenMoment(date, time);

test('whoever writes while the office is open is told of no wait', () => {
  expect(whenSeen(hours, at('2026-11-27', '14:59'), 'da')).toBeNull();
});

test.each([
  ['2026-11-27', '15:00', 'mandag 30. november fra kl. 8', 'Monday 30 November from 8:00'],
  ['2026-11-30', '20:00', 'tirsdag 1. december fra kl. 9.30', 'Tuesday 1 December from 9:30'],
  ['2026-12-23', '16:00', 'mandag 28. december fra kl. 8', 'Monday 28 December from 8:00'],
])('what comes %s at %s is looked at %s', (date, time, danish, english) => {
  expect(whenSeen(hours, at(date, time), 'da')).toBe(danish);
  expect(whenSeen(hours, at(date, time), 'en')).toBe(english);
});
