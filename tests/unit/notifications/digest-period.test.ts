import { describe, expect, it } from 'vitest';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import { lastPeriod } from '@/lib/notifications/digest-period';

describe('the period of a digest', () => {
  it.each([
    ['daily', '2026-11-25T05:59:59Z', '2026-11-24', '2026-11-24T06:00:00Z'],
    ['daily', '2026-11-25T06:00:00Z', '2026-11-25', '2026-11-25T06:00:00Z'],
    ['daily', '2026-07-01T05:00:00Z', '2026-07-01', '2026-07-01T05:00:00Z'],
    ['weekly', '2026-11-25T06:00:00Z', '2026-11-23', '2026-11-23T06:00:00Z'],
    ['weekly', '2026-11-23T05:00:00Z', '2026-11-16', '2026-11-16T06:00:00Z'],
    ['weekly', '2026-11-29T22:00:00Z', '2026-11-23', '2026-11-23T06:00:00Z'],
  ] as const)('%s at %s', (period, at, key, until) => {
    expect(lastPeriod(period, new Date(at))).toEqual({ key, until: new Date(until) });
  });

  it.each([
    ['2026-03-28', '2026-03-28T06:00:00Z'],
    ['2026-03-29', '2026-03-29T05:00:00Z'],
    ['2026-10-24', '2026-10-24T05:00:00Z'],
    ['2026-10-25', '2026-10-25T06:00:00Z'],
  ])('is over at seven in Copenhagen on %s, the nights the clock is turned too', (key, until) => {
    expect(lastPeriod('daily', new Date(until))).toEqual({ key, until: new Date(until) });
  });

  it('knows the hour that comes twice and the one that is left out', () => {
    expect(copenhagenInstant('2026-10-25', '02:30')).toEqual(new Date('2026-10-25T00:30:00Z'));
    expect(copenhagenInstant('2026-03-29', '02:30')).toEqual(new Date('2026-03-29T01:30:00Z'));
  });
});
