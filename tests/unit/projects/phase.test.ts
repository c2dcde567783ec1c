import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, type PhaseCalendar, phaseRefusal, phaseState } from '@/lib/projects/phase';

const date = (text: string) => new Date(`${text}T00:00:00Z`);
const at = (text: string) => new Date(text);

function phase(opensOn: string, closesOn: string, over: Partial<PhaseCalendar> = {}): PhaseCalendar {
  return { opensOn: date(opensOn), closesOn: date(closesOn), acts: ['proposal'], isPublished: true, ...over };
}

describe('when a phase is open', () => {
  it.each([
    // Winter: Copenhagen is an hour ahead of UTC.
    ['2026-11-30T22:59:59Z', 'coming'],
    ['2026-11-30T23:00:00Z', 'open'],
    ['2026-12-15T22:59:59Z', 'open'],
    ['2026-12-15T23:00:00Z', 'closed'],
  ])('is decided to the second in Copenhagen: at %s it is %s', (moment, state) => {
    expect(phaseState(phase('2026-12-01', '2026-12-15'), at(moment))).toBe(state);
  });

  it.each([
    // The clock goes back at 3: the day has 25 hours.
    ['2026-10-24T21:59:59Z', 'coming'],
    ['2026-10-24T22:00:00Z', 'open'],
    ['2026-10-25T22:59:59Z', 'open'],
    ['2026-10-25T23:00:00Z', 'closed'],
  ])('holds on the day of 25 hours: at %s it is %s', (moment, state) => {
    expect(phaseState(phase('2026-10-25', '2026-10-25'), at(moment))).toBe(state);
  });

  it.each([
    // The clock goes forward at 2: the day has 23 hours.
    ['2027-03-27T22:59:59Z', 'coming'],
    ['2027-03-27T23:00:00Z', 'open'],
    ['2027-03-28T21:59:59Z', 'open'],
    ['2027-03-28T22:00:00Z', 'closed'],
  ])('holds on the day of 23 hours: at %s it is %s', (moment, state) => {
    expect(phaseState(phase('2027-03-28', '2027-03-28'), at(moment))).toBe(state);
  });

  it('is never for a draft', () => {
    expect(phaseState(phase('2026-12-01', '2026-12-15', { isPublished: false }), at('2026-12-05T12:00:00Z'))).toBe('draft');
  });
});

describe('days left', () => {
  it.each([
    ['2026-11-23T08:00:00Z', '2026-12-15', 22],
    ['2026-12-15T22:59:59Z', '2026-12-15', 0],
    ['2026-12-15T23:00:00Z', '2026-12-15', -1],
    ['2026-10-24T12:00:00Z', '2026-10-26', 2],
    ['2027-03-27T12:00:00Z', '2027-03-29', 2],
  ])('at %s until %s are %i', (moment, closesOn, days) => {
    expect(daysLeft({ closesOn: date(closesOn) }, at(moment))).toBe(days);
  });

  it('are zero or more exactly while the phase is not closed', () => {
    const moments = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2028-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const rules = phase('2026-06-01', '2027-06-01');
        expect(daysLeft(rules, moment) >= 0).toBe(phaseState(rules, moment) !== 'closed');
      }),
    );
  });
});

describe('an act in a phase', () => {
  it.each([
    ['comment', '2026-12-05T12:00:00Z', 'actNotAllowed'],
    ['proposal', '2026-11-05T12:00:00Z', 'phaseNotOpenYet'],
    ['proposal', '2026-12-25T12:00:00Z', 'phaseClosed'],
    ['proposal', '2026-12-05T12:00:00Z', null],
  ] as const)('(%s at %s) answers %s', (act, moment, answer) => {
    expect(phaseRefusal(phase('2026-12-01', '2026-12-15'), act, at(moment))).toBe(answer);
  });

  it('in a draft answers like one in a phase that does not exist', () => {
    expect(phaseRefusal(phase('2026-12-01', '2026-12-15', { isPublished: false }), 'proposal', at('2026-12-05T12:00:00Z'))).toBe(
      'phaseNotFound',
    );
  });
});
