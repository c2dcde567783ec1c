import { describe, expect, it, vi } from 'vitest';
import { drawPopulation } from '@/app/_survey-results/draw-population';
import { editPopulationSchema } from '@/lib/surveys/population-schema';
import type { QuestionResult } from '@/lib/surveys/survey-views';

// A page's own language, which nothing here asks for.
vi.mock('next/root-params', () => ({}));

const bar = (key: string, persons: number | null) => ({ key, labelDa: key, labelEn: key, persons });
const result: QuestionResult = {
  key: 'gender',
  kind: 'single',
  labelDa: 'Køn?',
  labelEn: 'Gender?',
  isConfidential: true,
  change: null,
  figure: { type: 'bars', isOverlapping: false, bars: [bar('woman', 30), bar('man', 20), bar('other', null)] },
  population: {
    persons: { woman: 500, man: 500 },
    sourceDa: 'En kilde',
    sourceEn: 'A source',
    asOf: '2026-01-01',
    isExample: true,
  },
  texts: 0,
};

describe('those who answered beside the population', () => {
  it('are shares of the same groups, with source, day, uncertainty and the mark of an example', () => {
    const drawn = drawPopulation(result, 100, 'en');
    expect(drawn?.table?.rows).toEqual([
      ['woman', '30 %', '50 %'],
      ['man', '20 %', '50 %'],
    ]);
    expect(drawn?.notes[0]).toContain('A source');
    expect(drawn?.notes[1]).toContain('examples');
    expect(drawn?.notes[2]).toContain('10 percentage points');
  });

  it('are not shown where the population is not known', () => {
    expect(drawPopulation({ ...result, population: undefined }, 100, 'da')).toBeNull();
  });
});

describe('figures written by an administrator', () => {
  const source = { characteristic: 'gender', sourceDa: 'En kilde', sourceEn: 'A source', asOf: '2026-01-01' };

  it('are whole numbers of known groups, and empty where there is none', () => {
    const parsed = editPopulationSchema.parse({ ...source, 'persons-woman': '12', 'persons-man': '', 'persons-unknown': '9' });
    expect(parsed.persons).toEqual({ woman: 12 });
  });

  it('need a source and a day, and refuse what is no number beside its field', () => {
    const parsed = editPopulationSchema.safeParse({ ...source, 'persons-woman': 'mange' });
    expect(parsed.error?.issues).toMatchObject([{ message: 'personsInvalid', path: ['persons-woman'] }]);
    expect(
      editPopulationSchema.safeParse({ ...source, sourceDa: ' ', asOf: '' }).error?.issues.map(({ message }) => message),
    ).toEqual(['sourceNeeded', 'asOfNeeded']);
  });
});
