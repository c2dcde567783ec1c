import { describe, expect, it } from 'vitest';
import { fateAfterFailure, fateBeforeSending, minutesToNextAttempt } from '@/lib/notifications/delivery-fate';

const at = new Date('2026-11-23T10:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe('a mail that could not be sent', () => {
  it('is tried again after 1, 2, 4, 8, 16, 32 and 64 minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(minutesToNextAttempt)).toEqual([1, 2, 4, 8, 16, 32, 64]);
    expect(fateAfterFailure({ attempts: 3, expiresAt: null }, at)).toEqual({ state: 'pending', nextAttemptAt: later(4) });
  });

  it('is given up after eight attempts', () => {
    expect(fateAfterFailure({ attempts: 8, expiresAt: null }, at)).toEqual({ state: 'dead' });
  });

  it('is dropped when the next attempt would come too late', () => {
    expect(fateAfterFailure({ attempts: 3, expiresAt: later(4) }, at)).toEqual({ state: 'dropped' });
    expect(fateAfterFailure({ attempts: 3, expiresAt: later(5) }, at).state).toBe('pending');
  });
});

describe('a mail about to be sent', () => {
  const mail = { attempts: 1, expiresAt: null, lastError: null, dueSince: at };

  it('is sent', () => {
    expect(fateBeforeSending(mail, at)).toBe('send');
  });

  it('is dropped when its link has expired', () => {
    expect(fateBeforeSending({ ...mail, expiresAt: at }, at)).toBe('dropped');
  });

  it('is tried again when a worker died with it in hand', () => {
    expect(fateBeforeSending({ ...mail, attempts: 2, dueSince: later(-60) }, at)).toBe('send');
  });

  it('is given up when it may have been sent so long ago that the mail service has forgotten', () => {
    for (const lastError of [null, 'TimeoutError', 'application_error']) {
      expect(fateBeforeSending({ ...mail, attempts: 2, lastError, dueSince: later(-24 * 60) }, at)).toBe('dead');
    }
  });

  it('is tried again however old when the latest attempt surely failed', () => {
    expect(fateBeforeSending({ ...mail, attempts: 2, lastError: 'validation_error', dueSince: later(-24 * 60) }, at)).toBe(
      'send',
    );
  });
});
