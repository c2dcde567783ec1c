import { describe, expect, it } from 'vitest';
import { fateAfterFailure, isKeyForgotten, minutesToNextAttempt, pauseOfService } from '@/lib/notifications/delivery-fate';

const at = new Date('2026-11-23T10:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe('a mail that could not be sent', () => {
  it('is tried again after 1, 2, 4, 8, 16, 32 and 64 minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((nth) => minutesToNextAttempt(nth, 0))).toEqual([1, 2, 4, 8, 16, 32, 64]);
    expect(fateAfterFailure({ attempts: 3, expiresAt: null }, at, 0)).toEqual({ state: 'pending', nextAttemptAt: later(4) });
  });

  it('waits up to a quarter longer by chance, so that not all come again at once', () => {
    expect(fateAfterFailure({ attempts: 3, expiresAt: null }, at, 1)).toEqual({ state: 'pending', nextAttemptAt: later(5) });
  });

  it('is given up after eight attempts', () => {
    expect(fateAfterFailure({ attempts: 8, expiresAt: null }, at)).toEqual({ state: 'dead' });
  });

  it('is dropped when the next attempt would come too late', () => {
    expect(fateAfterFailure({ attempts: 3, expiresAt: later(4) }, at, 0)).toEqual({ state: 'dropped' });
    expect(fateAfterFailure({ attempts: 3, expiresAt: later(5) }, at, 0).state).toBe('pending');
  });
});

describe('a key', () => {
  it('is good for 23 hours after the mails were first handed over', () => {
    expect(isKeyForgotten(later(-23 * 60), at)).toBe(false);
    expect(isKeyForgotten(later(-23 * 60 - 1), at)).toBe(true);
    expect(isKeyForgotten(null, at)).toBe(false);
  });
});

describe('the service', () => {
  const well = { batches: 1, silences: 1 };

  it('is given the pause it asks for', () => {
    expect(pauseOfService({ means: 'wait', waitSeconds: 7 }, well)).toBe(7);
  });

  it('is asked again a minute after it refused our settings', () => {
    expect(pauseOfService({ means: 'refused' }, well)).toBe(60);
  });

  it.each([
    { batches: 5, silences: 0 },
    { batches: 1, silences: 3 },
  ])('is taken to be away after $batches different failures and $silences silences', (since) => {
    expect(pauseOfService({ means: 'unclear' }, since)).toBe(15);
  });

  it('is not blamed for one failing mail', () => {
    expect(pauseOfService({ means: 'unclear' }, well)).toBeNull();
  });
});
