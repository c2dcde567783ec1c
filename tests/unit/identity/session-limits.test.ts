import { describe, expect, it } from 'vitest';
import { isIdentified, opensRoles } from '@/lib/identity/identity';
import { isSessionOver } from '@/lib/identity/session-limits';

const hour = 3_600_000;
const at = new Date('2026-11-26T12:00:00Z');
const ago = (hours: number) => new Date(at.getTime() - hours * hour);
const session = (startedHours: number, usedHours: number, isTrusted: boolean) => ({
  createdAt: ago(startedHours),
  lastUsedAt: ago(usedHours),
  isTrusted,
});

describe('how long a session lives', () => {
  it.each([
    ['a citizen who was here yesterday', session(24, 24, false), false],
    ['a citizen after thirteen days', session(13 * 24, 13 * 24, false), false],
    ['a citizen who stayed away two weeks', session(14 * 24, 14 * 24, false), true],
    ['a citizen after three months of daily use', session(90 * 24, 1, false), true],
    ['an employee within the working day', session(11.9, 0.4, true), false],
    ['an employee who was away half an hour', session(8, 0.5, true), true],
    ['an employee after twelve hours at work', session(12, 0, true), true],
  ])('%s', (_who, limited, isOver) => {
    expect(isSessionOver(limited, at)).toBe(isOver);
  });
});

describe('what a way of signing in opens', () => {
  const methods = ['mail', 'mitid', 'mitid_business', 'staff', 'first_administrator', 'demonstration'] as const;

  it('is every role in a demonstration', () => {
    expect(methods.filter((method) => !opensRoles({ method, assurance: null }, true))).toEqual([]);
  });

  it('is no role for a link in a mail, or for MitID that is not sure enough', () => {
    expect(methods.filter((method) => opensRoles({ method, assurance: null }, false))).toEqual(['staff', 'first_administrator']);
    expect(methods.filter((method) => opensRoles({ method, assurance: 'low' }, false))).toEqual(['staff', 'first_administrator']);
    const sure = methods.filter((method) => opensRoles({ method, assurance: 'substantial' }, false));
    expect(sure).toEqual(['mitid', 'mitid_business', 'staff', 'first_administrator']);
  });

  it('counts as MitID only by MitID, surely', () => {
    expect(methods.filter((method) => isIdentified({ method, assurance: 'high' }))).toEqual(['mitid', 'mitid_business']);
  });
});
