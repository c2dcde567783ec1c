import { expect, test } from 'vitest';
import { officeHoursInWords } from '@/lib/moderation/office-hours-words';

const usual = ['08:00', '15:00'] as const;

test('days with the same hours are said together', () => {
  const hours = { week: [usual, usual, usual, usual, usual, null, null], closedDays: [] };
  expect(officeHoursInWords(hours, 'da')).toBe('mandag til fredag kl. 8-15');
  expect(officeHoursInWords(hours, 'en')).toBe('Monday to Friday 8:00-15:00');
});

test('a long day and a short one stand by themselves', () => {
  const hours = {
    week: [usual, usual, usual, ['08:00', '17:30'], ['08:00', '13:00'], null, null] as const,
    closedDays: [],
  };
  expect(officeHoursInWords(hours, 'da')).toBe('mandag til onsdag kl. 8-15, torsdag kl. 8-17.30 og fredag kl. 8-13');
});
