import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isResultShown, ranked, type VotingPhase } from '@/lib/participation/priority-votes';

const phase: VotingPhase = {
  opensOn: new Date('2026-12-01'),
  closesOn: new Date('2026-12-15'),
  acts: ['prioritise'],
  isPublished: true,
  requires: 'mail',
  minimumAge: null,
  votes: 3,
  votesShown: 'after',
};
const [during, later] = [new Date('2026-12-05T12:00:00Z'), new Date('2026-12-16T12:00:00Z')];

describe('the result of a voting', () => {
  it('puts most votes first and lets equals share their place', () => {
    const counted = [4, 9, 2, 4].map((votes, index) => ({ proposal: `p${index}`, votes }));
    expect(ranked(counted, 9)?.map(({ proposal, rank }) => [proposal, rank])).toEqual([
      ['p1', 1],
      ['p0', 2],
      ['p3', 2],
      ['p2', 4],
    ]);
  });

  it('ranks each by how many have more, whatever was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 40 }), (votes) => {
        const result = ranked(
          votes.map((each, proposal) => ({ proposal, votes: each })),
          5,
        );
        expect(result).toHaveLength(votes.length);
        for (const { proposal, rank } of result ?? [])
          expect(rank).toBe(1 + votes.filter((each) => each > (votes[proposal] ?? 0)).length);
      }),
    );
  });

  it('is not shown of fewer than five persons', () => {
    expect(ranked([{ proposal: 'p', votes: 4 }], 4)).toBeNull();
  });

  it('is shown when the phase is over, or all the time where the phase says so', () => {
    expect(isResultShown(phase, during)).toBe(false);
    expect(isResultShown(phase, later)).toBe(true);
    expect(isResultShown({ ...phase, votesShown: 'at_once' }, during)).toBe(true);
    expect(isResultShown({ ...phase, votesShown: 'at_once', isPublished: false }, during)).toBe(false);
  });
});
