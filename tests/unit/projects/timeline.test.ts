import { describe, expect, it } from 'vitest';
import { projectTimeline } from '@/lib/projects/timeline';

const milestone = (id: string, happenedOn: string, kind: 'happened' | 'cut' | 'expected') => ({
  ...{ id, happenedOn, kind, source: 'Kilde', whenDa: '', whenEn: '', textDa: '', textEn: '' },
});

describe("a project's own thread", () => {
  it('runs in order of time, with what is still to come at the end', () => {
    const milestones = [
      milestone('later', '2027-01-01', 'expected'),
      milestone('cut', '2022-11-09', 'cut'),
      milestone('first', '2015-01-01', 'happened'),
      milestone('overdue', '2020-01-01', 'expected'),
    ];
    const entries = projectTimeline({ milestones, phases: [], decisions: [], effects: [] });
    expect(entries.map(({ key, state }) => [key, state])).toEqual([
      ['first', 'done'],
      ['cut', 'cut'],
      ['overdue', 'next'],
      ['later', 'next'],
    ]);
  });
});
