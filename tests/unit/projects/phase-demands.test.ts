import { describe, expect, it } from 'vitest';
import { demandRefusal } from '@/lib/projects/phase-demands';

const anybody = { requires: 'mail', minimumAge: null } as const;
const identified = { requires: 'mitid', minimumAge: null } as const;
const residents = { requires: 'resident', minimumAge: null } as const;
const local = { ageReached: 18, isResident: true };
const visitor = { ageReached: 18, isResident: false };

describe('who a phase is for', () => {
  it.each([
    ['anybody signed in', anybody, undefined, null],
    ['nobody MitID has not named', identified, undefined, 'mitidNeeded'],
    ['nobody MitID has not named, where residents are asked', residents, undefined, 'mitidNeeded'],
    ['whoever MitID has named', identified, visitor, null],
    ['who lives here', residents, local, null],
    ['nobody who lives elsewhere, where residents are asked', residents, visitor, 'notResident'],
    ['a business without an age', identified, { ageReached: null, isResident: false }, null],
  ] as const)('%s', (_who, demands, said, refusal) => {
    expect(demandRefusal(demands, said)).toBe(refusal);
  });

  it.each([
    [null, 13, 'tooYoung'],
    [null, 15, null],
    [13, 13, null],
    [13, 0, 'tooYoung'],
    [16, 15, 'tooYoung'],
    [16, 16, null],
    [16, null, 'tooYoung'],
    [18, 16, 'tooYoung'],
  ] as const)('with the minimum age %s and the age %s reached', (minimumAge, ageReached, refusal) => {
    expect(demandRefusal({ requires: 'mitid', minimumAge }, { ageReached, isResident: true })).toBe(refusal);
  });

  it('says that somebody is too young before it says where they live', () => {
    expect(demandRefusal(residents, { ageReached: 13, isResident: false })).toBe('tooYoung');
  });

  it('hears a child in another way also where nothing is asked, once MitID has told', () => {
    expect(demandRefusal(anybody, { ageReached: 13, isResident: true })).toBe('tooYoung');
  });
});
