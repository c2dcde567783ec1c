import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/i18n/copenhagen';
import { easterSunday, isPublicHoliday } from '@/lib/moderation/danish-holidays';
import { copenhagenMoment, dueTime, isOfficeOpen, nextOfficeMoment, type OfficeHours } from '@/lib/moderation/office-hours';

const open = ['08:00', '15:00'] as const;
const hours: OfficeHours = {
  week: [open, open, open, ['08:00', '17:00'], ['08:00', '13:00'], null, null],
  closedDays: ['06-05', '12-24'],
};
const at = (text: string) => copenhagenMoment(text.slice(0, 10), text.slice(11));

describe('public holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, date) => expect(easterSunday(year)).toBe(date));

  test('follow Easter', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index)).filter(isPublicHoliday);
    expect(days).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test('no longer have store bededag from 2024 on', () => {
    expect(isPublicHoliday('2023-05-05')).toBe(true);
    expect(isPublicHoliday('2024-04-26')).toBe(false);
    expect(isPublicHoliday('2026-05-01')).toBe(false);
  });
});

describe('office hours', () => {
  test('open at eight and are over the minute they close', () => {
    expect(isOfficeOpen(hours, at('2026-11-25 08:00'))).toBe(true);
    expect(isOfficeOpen(hours, at('2026-11-25 07:59'))).toBe(false);
    expect(isOfficeOpen(hours, at('2026-11-25 15:00'))).toBe(false);
    expect(isOfficeOpen(hours, at('2026-11-26 16:30'))).toBe(true);
    expect(isOfficeOpen(hours, at('2026-11-28 10:00'))).toBe(false);
  });

  test.each([
    ['2026-11-27 13:00', '2026-11-30 08:00'],
    ['2026-04-01 15:00', '2026-04-07 08:00'],
    ['2026-06-04 18:00', '2026-06-08 08:00'],
    ['2026-12-23 15:01', '2026-12-28 08:00'],
    ['2026-11-25 10:30', '2026-11-25 10:30'],
  ])('somebody looks at what came %s at %s', (came, seen) => {
    expect(nextOfficeMoment(hours, at(came))).toEqual(at(seen));
  });

  test('keep their place on the clock on both sides of summer time', () => {
    expect(nextOfficeMoment(hours, at('2026-03-28 12:00')).toISOString()).toBe('2026-03-30T06:00:00.000Z');
    expect(nextOfficeMoment(hours, at('2026-10-24 12:00')).toISOString()).toBe('2026-10-26T07:00:00.000Z');
    expect(copenhagenMoment('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(copenhagenMoment('2026-07-01', '00:30').toISOString()).toBe('2026-06-30T22:30:00.000Z');
  });
});

describe('what is due', () => {
  test.each([
    ['2026-11-25 10:30', 1, '2026-11-26 10:30'],
    ['2026-11-26 16:30', 1, '2026-11-27 13:00'],
    ['2026-11-27 12:00', 1, '2026-11-30 12:00'],
    ['2026-11-28 12:00', 1, '2026-12-01 08:00'],
    ['2026-11-25 22:00', 3, '2026-12-01 08:00'],
    ['2026-12-23 10:00', 1, '2026-12-28 10:00'],
    ['2026-03-27 09:00', 1, '2026-03-30 09:00'],
  ])('what came %s with %i working days is due %s', (came, days, due) => {
    expect(dueTime(hours, at(came), days)).toEqual(at(due));
  });

  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });

  test('is never before anybody could look, and lies within or at the end of office hours', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 }), (came, days) => {
        const due = dueTime(hours, came, days);
        expect(due.getTime()).toBeGreaterThan(nextOfficeMoment(hours, came).getTime());
        expect(isOfficeOpen(hours, due) || isOfficeOpen(hours, new Date(due.getTime() - 60_000))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('comes no earlier for what came later', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 5 }), (came, minutes, days) => {
        const later = new Date(came.getTime() + minutes * 60_000);
        expect(dueTime(hours, later, days).getTime()).toBeGreaterThanOrEqual(dueTime(hours, came, days).getTime());
      }),
      { numRuns: 300 },
    );
  });
});
