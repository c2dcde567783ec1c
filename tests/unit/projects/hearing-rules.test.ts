import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, copenhagenDate, copenhagenInstant, daysBetween } from '@/lib/i18n/copenhagen';
import {
  earliestDeadline,
  hearingRule,
  isLongEnough,
  lastDayOf,
  lawOf,
  legalBases,
  meetingsWarning,
  meetingWarning,
  minimumWeeks,
  needsReason,
  quietPeriodsIn,
  shortPeriod,
} from '@/lib/projects/hearing-rules';
import reference from '@/lib/projects/hearing-rules.json';
import { phaseState } from '@/lib/projects/phase';

const dates = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const bases = fc.uniqueArray(fc.constantFrom(...legalBases), { minLength: 1 });

describe('the test vectors of the reference data', () => {
  it('are all there', () => {
    expect(reference.testVectors).toHaveLength(8);
    expect(reference.meetingVectors).toHaveLength(1);
    expect(reference.rules).toHaveLength(17);
  });

  it.each(reference.testVectors)('$description: $published to $deadline', ({ rule, published, deadline, days, valid }) => {
    expect(daysBetween(published, deadline)).toBe(days);
    expect(isLongEnough(rule, published, deadline)).toBe(valid);
    const basis = legalBases.find((each) => each === rule);
    if (basis) expect(shortPeriod([basis], published, deadline) === null).toBe(valid);
  });

  it.each(reference.meetingVectors)('$description', ({ deadline, meeting, daysBefore, ve9A_4weeks }) => {
    const warning = meetingWarning({ opensOn: '2022-05-03', closesOn: deadline, meetingOn: meeting });
    expect(daysBetween(meeting, deadline)).toBe(daysBefore);
    expect(warning === null).toBe(ve9A_4weeks);
    expect(warning).toEqual({ kind: 'late', daysBefore, latest: '2022-06-02' });
  });
});

describe('a period that is too short', () => {
  it('names the paragraph, its weeks and the first day that holds', () => {
    expect(shortPeriod(['PL-LP-4'], '2026-11-26', '2026-12-23')).toEqual({
      law: 'planloven § 24, stk. 5',
      weeks: 4,
      earliest: '2026-12-24',
    });
    expect(shortPeriod(['PL-LP-4'], '2026-11-26', '2026-12-24')).toBeNull();
  });

  it('is measured by the longest of several legal bases', () => {
    expect(shortPeriod(['PL-23C', 'PL-LP-4', 'PL-KP-8'], '2026-11-26', '2027-01-20')).toEqual({
      law: 'planloven § 24, stk. 3',
      weeks: 8,
      earliest: '2027-01-21',
    });
  });

  it('is none where the council decides the period or no law asks for the hearing', () => {
    expect(shortPeriod(['PL-23C', 'OWN'], '2026-11-26', '2026-11-26')).toBeNull();
    expect(lawOf('OWN')).toBeNull();
  });

  it.each([
    ['over the clock going forward', '2027-03-15', '2027-03-29', '2027-03-29T21:59:59Z'],
    ['over the clock going back', '2026-10-12', '2026-10-26', '2026-10-26T22:59:59Z'],
  ])('ends with the last second of its day in Copenhagen, %s', (_, publishedOn, lastDay, lastSecond) => {
    expect(earliestDeadline(['PL-LP-2'], publishedOn).date).toBe(lastDay);
    const phase = {
      opensOn: new Date(publishedOn),
      closesOn: new Date(lastDay),
      acts: ['proposal'] as const,
      isPublished: true,
    };
    const last = new Date(lastSecond);
    expect(phaseState(phase, last)).toBe('open');
    expect(phaseState(phase, new Date(last.getTime() + 1000))).toBe('closed');
  });

  it('falls on the same weekday, whatever the clock, the year or the length of a February does', () => {
    fc.assert(
      fc.property(dates, bases, (publishedOn, chosen) => {
        const { date, basis } = earliestDeadline(chosen, publishedOn);
        expect(daysBetween(publishedOn, date)).toBe(7 * Math.max(...chosen.map(minimumWeeks)));
        expect(minimumWeeks(basis)).toBe(Math.max(...chosen.map(minimumWeeks)));
        expect(new Date(date).getUTCDay()).toBe(new Date(publishedOn).getUTCDay());
        expect(shortPeriod(chosen, publishedOn, date)).toBeNull();
        if (minimumWeeks(basis) > 0) expect(shortPeriod(chosen, publishedOn, addDays(date, -1))?.earliest).toBe(date);
      }),
    );
  });

  it('never gets shorter by one more legal basis', () => {
    fc.assert(
      fc.property(dates, bases, fc.constantFrom(...legalBases), (publishedOn, chosen, more) => {
        expect(earliestDeadline([...chosen, more], publishedOn).date >= earliestDeadline(chosen, publishedOn).date).toBe(true);
      }),
    );
  });

  it('is counted in dates: the date of any moment of its last day is that day', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('00:00', '12:00', '23:59'), (publishedOn, time) => {
        const { date } = earliestDeadline(['PL-KP-8'], publishedOn);
        expect(copenhagenDate(copenhagenInstant(date, time))).toBe(date);
      }),
    );
  });
});

describe('rules with a reason, a meeting or a holiday', () => {
  it('ask for a recorded reason for the shorter periods of planloven § 24, stk. 4 and 6', () => {
    expect(legalBases.filter((basis) => needsReason([basis]))).toEqual(['PL-KPT-4', 'PL-LP-2']);
  });

  it('count the meeting of a solar case back from the deadline', () => {
    const hearing = { opensOn: '2027-01-04', closesOn: '2027-03-01' };
    expect(meetingWarning({ ...hearing, meetingOn: '2027-02-01' })).toBeNull();
    expect(meetingWarning({ ...hearing, meetingOn: '2027-02-02' })).toMatchObject({ kind: 'late', daysBefore: 27 });
    expect(meetingWarning({ ...hearing, meetingOn: '2027-01-03' })).toEqual({ kind: 'outside' });
    expect(meetingWarning({ ...hearing, meetingOn: '2027-03-02' })).toEqual({ kind: 'outside' });
    expect(meetingWarning({ ...hearing, meetingOn: null })).toEqual({ kind: 'missing' });
  });

  it('take the meeting that comes nearest where several are known', () => {
    const hearing = { opensOn: '2027-01-04', closesOn: '2027-03-01' };
    expect(meetingsWarning(hearing, [])).toEqual({ kind: 'missing' });
    expect(meetingsWarning(hearing, [null, '2027-02-01', '2027-02-20'])).toBeNull();
    expect(meetingsWarning(hearing, ['2027-03-02', '2027-02-20', '2027-02-10'])).toMatchObject({ kind: 'late', daysBefore: 19 });
    expect(meetingsWarning(hearing, [null, '2027-03-02'])).toEqual({ kind: 'outside' });
  });

  it('count the time to complain from the publication of the decision', () => {
    expect(lastDayOf('PL-KLAGE', '2021-04-22')).toBe('2021-05-20');
  });

  it.each([
    ['2026-06-01', '2026-06-30', []],
    ['2026-06-01', '2026-07-01', ['july']],
    ['2026-12-01', '2026-12-22', []],
    ['2026-12-01', '2026-12-23', ['christmas']],
    ['2027-01-02', '2027-02-01', ['christmas']],
    ['2027-01-03', '2027-02-01', []],
    ['2026-06-20', '2027-01-20', ['july', 'christmas']],
  ])('tell of holidays between %s and %s: %j', (opensOn, closesOn, expected) => {
    expect(quietPeriodsIn(opensOn, closesOn)).toEqual(expected);
  });

  it('know nothing of a rule that is not in the reference data', () => {
    expect(() => hearingRule('PL-99')).toThrow('PL-99');
  });
});
