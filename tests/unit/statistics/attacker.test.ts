import { describe, expect, it } from 'vitest';
import { suppressCrossTable } from '@/lib/statistics/cross-table';
import { suppressSmallGroups } from '@/lib/statistics/small-groups';
import { aReachWorld, asTold, foundInReach, naive, unlessFew } from '@/tests/support/attacked-reach';
import {
  afterEachTyped,
  aSurveyWorld,
  fiveAtATime,
  fivesApart,
  foundInSurvey,
  isByAnswer,
  asTold as surveyAsTold,
} from '@/tests/support/attacked-survey';
import { aCrossTable, foundInTable, hideSmallCells } from '@/tests/support/attacked-table';
import { tightened } from '@/tests/support/attacker';
import { seededRandom } from '@/tests/support/seeded-random';

const worlds = 10_000;

describe('somebody who subtracts', () => {
  it('finds what one number less another leaves', () => {
    const any = { low: 0, high: 100 };
    const found = tightened(
      [any, any, any],
      [
        {
          terms: [
            [0, 1],
            [1, 1],
            [2, 1],
          ],
          low: 20,
          high: 20,
        },
        {
          terms: [
            [0, 1],
            [1, 1],
          ],
          low: 17,
          high: 17,
        },
      ],
    );
    expect(found[2]).toEqual({ low: 3, high: 3 });
  });

  it('finds nobody in the numbers of who took part: whole and parts, new and returning, week for week', () => {
    const random = seededRandom(1);
    for (let world = 0; world < worlds; world++) {
      const made = aReachWorld(random);
      expect(foundInReach(made, asTold), JSON.stringify(made)).toEqual([]);
    }
  });

  it('finds nobody in tables by one and by two characteristics', () => {
    const random = seededRandom(2);
    for (let world = 0; world < worlds; world++) {
      const table = aCrossTable(random);
      const suppress = table.length === 1 ? (one: typeof table) => [suppressSmallGroups(one[0] ?? [])] : suppressCrossTable;
      expect(foundInTable(table, suppress, suppressSmallGroups), JSON.stringify(table)).toEqual([]);
    }
  });

  it('finds somebody in a good part of the same numbers when only what is below five is hidden', () => {
    const [reach, tables] = [seededRandom(1), seededRandom(2)];
    let [inReach, inTables] = [0, 0];
    for (let world = 0; world < worlds; world++) {
      if (foundInReach(aReachWorld(reach), naive).length > 0) inReach++;
      if (foundInTable(aCrossTable(tables), hideSmallCells, (sizes) => sizes.map(unlessFew)).length > 0) inTables++;
    }
    expect(inReach).toBeGreaterThan(worlds / 4);
    expect(inTables).toBeGreaterThan(worlds / 10);
  });

  it('finds nobody in a survey read every hour until it is counted, tables by one and by two characteristics', () => {
    const random = seededRandom(3);
    for (let world = 0; world < worlds; world++) {
      const made = aSurveyWorld(random);
      expect(foundInSurvey(made, surveyAsTold), JSON.stringify(made)).toEqual([]);
    }
  });

  it('finds somebody in many of the same surveys when exact figures move on: by fives, with what is typed in, table by table', () => {
    const found = [fiveAtATime, afterEachTyped, fivesApart].map((telling) => {
      const random = seededRandom(3);
      return Array.from({ length: worlds / 5 }, () => foundInSurvey(aSurveyWorld(random), telling)).filter(isByAnswer);
    });
    const [fives = [], typed = [], apart = []] = found;
    expect(fives.length).toBeGreaterThan(worlds / 5 / 5);
    expect(typed.length).toBeGreaterThan(worlds / 5 / 3);
    expect(apart.length).toBeGreaterThan(worlds / 5 / 100);
  });
});
