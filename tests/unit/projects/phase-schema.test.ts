import { describe, expect, it } from 'vitest';
import { phaseChangeRefusal, phasePublishingRefusal } from '@/lib/projects/phase-change';
import { phaseSchema } from '@/lib/projects/phase-schema';
import { issuesByField } from '@/lib/web/form-values';

const sound = {
  titleDa: 'Idéer',
  titleEn: 'Ideas',
  slug: 'ideer',
  descriptionDa: 'Kom med idéer.',
  descriptionEn: 'Bring ideas.',
  influenceDa: 'Stien\nBænkene',
  influenceEn: 'The path\nThe benches',
  settledDa: 'Budgettet',
  settledEn: 'The budget',
  opensOn: '2026-12-01',
  closesOn: '2026-12-15',
  acts: ['proposal', 'support'],
  moderation: 'before',
  committeeId: '',
  afterwardsDa: 'Udvalget beslutter.',
  afterwardsEn: 'The committee decides.',
};
const problems = (over: Record<string, unknown>) => {
  const parsed = phaseSchema.safeParse({ ...sound, ...over });
  return parsed.success ? {} : issuesByField(parsed.error);
};

describe('a phase as it is written', () => {
  it('closes on or after the day it opens', () => {
    expect(problems({ closesOn: '2026-12-01' })).toEqual({});
    expect(problems({ closesOn: '2026-11-30' })).toEqual({ closesOn: 'closesBeforeOpening' });
  });

  it.each(['2026-02-30', '15-12-2026', 'snart'])('has no date like %s', (opensOn) => {
    expect(problems({ opensOn })).toEqual({ opensOn: 'dateShape' });
  });

  it('allows at least one thing, and support only of proposals', () => {
    expect(problems({ acts: undefined })).toEqual({ acts: 'actNeeded' });
    expect(problems({ acts: 'support' })).toEqual({ acts: 'supportNeedsProposal' });
    expect(problems({ acts: 'comment' })).toEqual({});
  });

  it('asks for one of the known ages, and only where MitID is asked', () => {
    for (const minimumAge of ['', '13', '18']) expect(problems({ minimumAge, requires: 'mitid' })).toEqual({});
    for (const minimumAge of ['14', '-1', 'gammel'])
      expect(problems({ minimumAge, requires: 'mitid' })).toEqual({ minimumAge: 'minimumAge' });
    expect(problems({ minimumAge: '16', requires: 'mail' })).toEqual({ minimumAge: 'ageNeedsMitid' });
    expect(problems({ minimumAge: '16' })).toEqual({ minimumAge: 'ageNeedsMitid' });
  });

  it('has a target of one to twenty working days, or the one of the municipality', () => {
    for (const targetDays of ['', '1', '20']) expect(problems({ targetDays })).toEqual({});
    for (const targetDays of ['0', '21', '1,5', 'snart']) expect(problems({ targetDays })).toEqual({ targetDays: 'targetDays' });
  });

  it('says the same number of things in both languages', () => {
    expect(problems({ influenceEn: 'The path' })).toEqual({ influenceEn: 'linesDiffer' });
    expect(problems({ settledEn: ' \n ' })).toEqual({ settledEn: 'settledEnNeeded' });
  });
});

describe('a change to a phase', () => {
  const before = {
    opensOn: '2026-12-01',
    closesOn: '2026-12-15',
    isPublished: true,
    hasSurvey: false,
    votes: null,
    hasVotes: false,
  };
  const after = { opensOn: '2026-12-01', closesOn: '2026-12-15', acts: ['proposal'] as const, committeeId: 'c' };

  it('may make a published period longer, never shorter', () => {
    expect(phaseChangeRefusal(before, { ...after, opensOn: '2026-11-30', closesOn: '2026-12-20' })).toBeNull();
    expect(phaseChangeRefusal(before, { ...after, closesOn: '2026-12-14' })).toBe('phaseShortened');
    expect(phaseChangeRefusal(before, { ...after, opensOn: '2026-12-02' })).toBe('phaseOpensLater');
  });

  it('may do anything to the period of a draft', () => {
    expect(
      phaseChangeRefusal({ ...before, isPublished: false }, { ...after, closesOn: '2026-12-02', committeeId: null }),
    ).toBeNull();
  });

  it('keeps naming who decides once it is published', () => {
    expect(phaseChangeRefusal(before, { ...after, committeeId: null })).toBe('committeeNeeded');
  });

  it('offers a survey only where there is one', () => {
    expect(phaseChangeRefusal(before, { ...after, acts: ['survey'] })).toBe('surveyMissing');
    expect(phaseChangeRefusal({ ...before, hasSurvey: true }, { ...after, acts: ['survey'] })).toBeNull();
  });
});

describe('prioritising votes of a phase', () => {
  it('are from one to twenty each, and said where people can prioritise', () => {
    expect(problems({ acts: 'prioritise' })).toEqual({ votes: 'votesNeeded' });
    expect(problems({ acts: 'prioritise', votes: '3' })).toEqual({});
    for (const votes of ['0', '21', '1,5', 'mange']) expect(problems({ acts: 'prioritise', votes })).toEqual({ votes: 'votes' });
  });

  it('stand once somebody has given one', () => {
    const before = {
      opensOn: '2026-12-01',
      closesOn: '2026-12-15',
      isPublished: true,
      hasSurvey: false,
      votes: 3,
      hasVotes: true,
    };
    const after = { ...before, acts: ['prioritise'] as const, committeeId: 'c' };
    expect(phaseChangeRefusal(before, after)).toBeNull();
    expect(phaseChangeRefusal(before, { ...after, votes: 5 })).toBe('votesGiven');
    expect(phaseChangeRefusal(before, { ...after, acts: ['proposal'] as const })).toBe('votesGiven');
    expect(phaseChangeRefusal({ ...before, hasVotes: false }, { ...after, votes: 5 })).toBeNull();
  });
});

describe('publishing a phase', () => {
  const ready = { closesOn: '2026-12-15', committeeId: 'c', isProjectPublished: true };
  const now = new Date('2026-12-15T22:30:00Z');

  it('takes a published project, a named decider and a last day that has not passed in Copenhagen', () => {
    expect(phasePublishingRefusal(ready, now)).toBeNull();
    expect(phasePublishingRefusal({ ...ready, isProjectPublished: false }, now)).toBe('projectNotPublished');
    expect(phasePublishingRefusal({ ...ready, committeeId: null }, now)).toBe('committeeNeeded');
    expect(phasePublishingRefusal(ready, new Date('2026-12-15T23:00:00Z'))).toBe('phaseOver');
  });
});
