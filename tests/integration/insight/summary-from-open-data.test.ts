import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getSummaryContent } from '@/lib/insight/server/summary-queries';
import { now, setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { anEmployee } from '@/tests/support/factories/staff';
import { seededRandom } from '@/tests/support/seeded-random';
import { cellsOf, named } from '@/tests/support/summary-cells';
import { countedFromOpenData, recountFromOpenData } from '@/tests/support/summary-from-open-data';
import { aSummaryWorld, scopesOf } from '@/tests/support/summary-world';

testDatabase();
// A Thursday: how far persons are counted hangs on which day of the week it is.
beforeEach(() => setClock(new Date('2026-11-26T11:00:00Z')));
afterEach(() => setClock(undefined));

describe('whoever has the open data', () => {
  it.each([1, 2, 3, 4, 5, 6])('comes to the same figures as the summary: world %i', async (seed) => {
    const world = await aSummaryWorld(seededRandom(seed));
    const leader = await anEmployee(['leader']);
    for (const scope of scopesOf(world)) {
      const summary = await getSummaryContent(leader, scope, now());
      const shown = cellsOf(summary ?? { blocks: [] });
      const { slug: project, ...limits } = { slug: undefined, ...scope };
      const recount = await recountFromOpenData({ project, ...limits }, shown);
      expect(named(shown, countedFromOpenData), JSON.stringify(scope)).toEqual(named(recount, countedFromOpenData));
    }
  });
});
