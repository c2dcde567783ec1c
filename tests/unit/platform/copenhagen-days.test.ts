import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, copenhagenDate, copenhagenInstant, daysBetween, nextCopenhagenMidnight } from '@/lib/i18n/copenhagen';

const moment = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true });
const hourMs = 3_600_000;

describe('days in Copenhagen, also those of 23 and 25 hours', () => {
  it('end at the first instant of the next', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const midnight = nextCopenhagenMidnight(at);
        expect(copenhagenDate(midnight)).toBe(addDays(copenhagenDate(at), 1));
        expect(copenhagenDate(new Date(midnight.getTime() - 1))).toBe(copenhagenDate(at));
        expect(midnight.getTime() - at.getTime()).toBeLessThanOrEqual(25 * hourMs);
      }),
    );
  });

  it('begin where clocks show midnight', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const date = copenhagenDate(at);
        const start = copenhagenInstant(date, '00:00');
        expect(copenhagenDate(start)).toBe(date);
        expect(nextCopenhagenMidnight(new Date(start.getTime() - 1))).toEqual(start);
      }),
    );
  });

  it('are as many apart one way as the other, and adding them comes back', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
        const from = copenhagenDate(at);
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });
});
