import { describe, expect, it } from 'vitest';
import { compareSummaries } from '@/lib/insight/compare-summaries';
import { composeSummary } from '@/lib/insight/compose-summary';
import type { SummaryContent } from '@/lib/insight/summary-content';
import type { SummaryFacts } from '@/lib/insight/summary-facts';
import { same } from '@/lib/insight/summary-texts';

const empty: SummaryFacts = {
  of: { kind: 'project', id: 'p', slug: 'p' },
  titleDa: 'Projekt',
  titleEn: 'Project',
  isExample: false,
  organisations: [],
  from: null,
  to: '2026-11-26',
  phase: null,
  period: null,
  reach: null,
  parts: [],
  letters: 0,
  kindsByMonth: [],
  themes: [],
  topics: [],
  stances: [],
  places: [],
  surveys: [],
  supports: 0,
  proposals: [],
  answered: 0,
  uses: [],
  decisions: [],
  effects: [],
  changes: [],
};

const summary = (facts: Partial<SummaryFacts>): SummaryContent => composeSummary({ ...empty, ...facts });

describe('two summaries side by side', () => {
  it('tell what both have in a column each, and 0 where one has none', () => {
    const blocks = compareSummaries([
      { label: same('Før'), content: summary({ kindsByMonth: [{ kind: 'comment', month: '2026-01', count: 4 }], supports: 3 }) },
      { label: same('Efter'), content: summary({ kindsByMonth: [{ kind: 'proposal', month: '2026-02', count: 7 }] }) },
    ]);
    const table = (key: string) => blocks.flatMap(({ tables }) => tables).find((each) => each.key === key);
    expect(table('months')?.rows.map(({ key, cells }) => [key, ...cells.slice(1)])).toEqual([
      ['2026-01', 4, 0],
      ['2026-02', 0, 7],
    ]);
    expect(table('months')?.columns.map(({ label }) => label.da)).toEqual(['Måned', 'Før', 'Efter']);
    expect(
      table('reach-figures')
        ?.rows.find(({ key }) => key === 'supports')
        ?.cells.slice(1),
    ).toEqual([3, 0]);
  });

  it('tell no number of persons that either does not tell by itself', () => {
    const reach = { countedOn: '2026-11-01', persons: 23, first: 21, returning: 2, guests: 3, codes: 0 };
    const sides = [summary({ reach }), summary({ reach: { ...reach, persons: 24, first: 22 } })];
    const blocks = compareSummaries(sides.map((content, side) => ({ label: same(String(side)), content })));
    const rows = blocks.flatMap(({ tables }) => tables).find(({ key }) => key === 'reach-figures')?.rows ?? [];
    const cells = (key: string) => rows.find((row) => row.key === key)?.cells.slice(1);
    expect(cells('persons')).toEqual([20, 20]);
    expect(cells('first')).toEqual([null, null]);
    expect(cells('returning')).toEqual([null, null]);
    expect(cells('guests')).toEqual([null, null]);
  });

  it('say nothing of persons where one side is limited to dates', () => {
    const reach = { countedOn: '2026-11-01', persons: 23, first: 21, returning: 2, guests: 3, codes: 0 };
    const blocks = compareSummaries([
      { label: same('Hele'), content: summary({ reach }) },
      { label: same('Efter'), content: summary({ period: { from: '2026-01-01', to: null } }) },
    ]);
    const keys = blocks
      .flatMap(({ tables }) => tables)
      .find(({ key }) => key === 'reach-figures')
      ?.rows.map(({ key }) => key);
    expect(keys).toEqual(['contributions', 'supports', 'letters']);
  });
});
