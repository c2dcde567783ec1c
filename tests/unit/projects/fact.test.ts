import { describe, expect, it } from 'vitest';
import { groupFacts, hasAmountsOverTime, sumFacts } from '@/lib/projects/fact';

const version = (key: string, position: number, amount: number | null, unit: string | null = 'ha') => ({
  key,
  position,
  amount,
  unit,
  labelDa: 'Areal',
  labelEn: 'Area',
  valueDa: `${amount} hektar`,
  valueEn: `${amount} hectares`,
  asOfDa: null,
  asOfEn: null,
  source: 'Kilde',
});

describe('the facts of a project', () => {
  it('hold their versions in order, the last one being what holds', () => {
    const [area] = groupFacts([version('area', 0, 240), version('group', 0, null), version('area', 1, 80)]);
    expect(area?.versions.map(({ amount }) => amount)).toEqual([240, 80]);
  });

  it('can be drawn when they were numbers in one unit more than once', () => {
    const drawn = (...versions: ReturnType<typeof version>[]) => groupFacts(versions).every(hasAmountsOverTime);
    expect(drawn(version('area', 0, 240), version('area', 1, 80))).toBe(true);
    expect(drawn(version('area', 0, 240))).toBe(false);
    expect(drawn(version('area', 0, 240), version('area', 1, null))).toBe(false);
    expect(drawn(version('area', 0, 240), version('area', 1, 80, 'm²'))).toBe(false);
  });
});

describe('what cases come to together', () => {
  const cases = [
    { id: 'a', facts: groupFacts([version('area', 0, 240), version('area', 1, 80)]) },
    { id: 'b', facts: groupFacts([version('area', 0, 64)]) },
    { id: 'c', facts: [] },
  ];

  it('adds the latest numbers and says which cases it counted', () => {
    expect(sumFacts(cases)).toMatchObject([{ key: 'area', unit: 'ha', total: 144, caseIds: ['a', 'b'] }]);
  });

  it('never adds different units, and never calls one number a sum', () => {
    const other = { id: 'd', facts: groupFacts([version('area', 0, 5, 'km²')]) };
    expect(sumFacts([...cases, other])).toHaveLength(1);
    expect(sumFacts(cases.slice(1))).toEqual([]);
  });
});
