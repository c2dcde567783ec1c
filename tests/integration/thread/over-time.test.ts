import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { setClock } from '@/lib/platform/clock';
import { type BrowseFilter, browseFilterFrom } from '@/lib/thread/browse-filter';
import { countFound, listBrowseOptions } from '@/lib/thread/server/browse-queries';
import { countByQuarter, countThemeByMonth } from '@/lib/thread/server/over-time-queries';
import { countStatements } from '@/tests/support/count-statements';
import { emptyDatabase, testDatabase } from '@/tests/support/database';
import { anAnswer, aUse } from '@/tests/support/factories/decisions';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';

const db = testDatabase();
afterEach(() => setClock(undefined));

const today = new Date('2026-11-25T12:00:00Z');

const howManyAreFound = async (over: Partial<BrowseFilter>) => {
  const { projects } = await listBrowseOptions();
  return (await countFound({ ...browseFilterFrom({}), ...over }, projects)).total;
};

/** Something sent some hours ago: half a year of them crosses months, quarters and the end of summer time. */
const aSaid = fc.record({
  hoursAgo: fc.integer({ min: 0, max: 5000 }),
  isUnderTheme: fc.boolean(),
  isAnswered: fc.boolean(),
  isUsed: fc.boolean(),
  isPublished: fc.boolean(),
});
type Said = typeof aSaid extends fc.Arbitrary<infer One> ? One : never;

const sentOn = ({ hoursAgo }: Said) => copenhagenDate(new Date(today.getTime() - hoursAgo * 3_600_000));
const monthOf = (said: Said) => sentOn(said).slice(0, 7);
const quarterOf = (said: Said) => `${sentOn(said).slice(0, 4)}-Q${Math.ceil(Number(sentOn(said).slice(5, 7)) / 3)}`;

function byHand(all: Said[], periodOf: (said: Said) => string, period: string) {
  const own = all.filter((said) => periodOf(said) === period);
  return {
    period,
    sent: own.length,
    answered: own.filter(({ isAnswered }) => isAnswered).length,
    usedOrPartly: own.filter(({ isUsed }) => isUsed).length,
  };
}

test('every figure over time equals what somebody counts by hand, and the list it leads to', async () => {
  setClock(today);
  await fc.assert(
    fc.asyncProperty(fc.array(aSaid, { maxLength: 8 }), async (all) => {
      await emptyDatabase();
      const theme = await aTheme();
      const [under, beside] = [await aProject({ themeIds: [theme.id] }), await aProject()];
      const phases = [await aPhase({ projectId: under.id }), await aPhase({ projectId: beside.id })];
      for (const { hoursAgo, isUnderTheme, isAnswered, isUsed, isPublished } of all) {
        const at = new Date(today.getTime() - hoursAgo * 3_600_000);
        const { id } = await aProposal({ phase: phases[isUnderTheme ? 0 : 1], at, isPublished });
        if (isAnswered) await anAnswer(id, today);
        if (isUsed) await aUse(id, { use: 'used', at: today });
      }
      const shown = all.filter(({ isPublished }) => isPublished);
      const quarters = await countByQuarter();
      for (const figures of quarters) {
        const own = byHand(shown, quarterOf, figures.period);
        expect(figures).toMatchObject(own);
        expect(await howManyAreFound({ period: figures.period })).toBe(own.sent);
        expect(await howManyAreFound({ period: figures.period, status: 'answered' })).toBe(own.answered);
        expect(await howManyAreFound({ period: figures.period, status: 'used' })).toBe(own.usedOrPartly);
        expect(await howManyAreFound({ period: figures.period, status: 'overdue' })).toBe(figures.overdue);
      }
      expect(quarters.reduce((sum, { sent }) => sum + sent, 0)).toBe(shown.length);
      const placed = shown.filter(({ isUnderTheme }) => isUnderTheme);
      const months = await countThemeByMonth(theme.id);
      for (const figures of months) {
        const own = byHand(placed, monthOf, figures.period);
        expect(figures).toMatchObject(own);
        expect(await howManyAreFound({ period: figures.period, theme: theme.slug })).toBe(own.sent);
      }
      expect(months.reduce((sum, { sent }) => sum + sent, 0)).toBe(placed.length);
      const named = months.map(({ period }) => period);
      expect(named).toEqual([...new Set(named)].toSorted());
    }),
    { numRuns: 10 },
  );
});

test('a month with nothing stands between two that have something', async () => {
  const phase = await aPhase();
  const { id: themeId } = await aTheme();
  for (const at of ['2025-12-31T22:59:00Z', '2025-12-31T23:00:00Z', '2026-03-10T12:00:00Z']) {
    const { id } = await aProposal({ phase, at: new Date(at) });
    await db.contributionTheme.create({ data: { contributionId: id, themeId, origin: 'added' } });
  }
  setClock(today);
  expect((await countThemeByMonth(themeId)).map(({ period, sent }) => [period, sent])).toEqual([
    ['2025-12', 1],
    ['2026-01', 1],
    ['2026-02', 0],
    ['2026-03', 1],
  ]);
  expect((await countByQuarter()).map(({ period }) => period)).toEqual(['2025-Q4', '2026-Q1']);
});

test('one and fifty take the same number of statements', async () => {
  const phase = await aPhase();
  await aProposal({ phase });
  const one = await countStatements(countByQuarter);
  for (let index = 0; index < 49; index++) await aProposal({ phase });
  expect(await countStatements(countByQuarter)).toBe(one);
});
