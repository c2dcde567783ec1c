import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now, setClock } from '@/lib/platform/clock';
import { type BrowseFilter, browseFilterFrom } from '@/lib/thread/browse-filter';
import { countFound, listBrowseOptions } from '@/lib/thread/server/browse-queries';
import { getCoverage } from '@/lib/thread/server/coverage-queries';
import { countStatements } from '@/tests/support/count-statements';
import { emptyDatabase, testDatabase } from '@/tests/support/database';
import { anAnswer, aUse } from '@/tests/support/factories/decisions';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';

const db = testDatabase();
afterEach(() => setClock(undefined));

const today = new Date('2026-11-25T12:00:00Z');
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);
const answerDays = 60;

const howManyAreFound = async (over: Partial<BrowseFilter>) => {
  const { projects } = await listBrowseOptions();
  return (await countFound({ ...browseFilterFrom({}), ...over }, projects)).total;
};

/** Something sent, as the property makes it: in which of two projects, how long ago, and what became of it. */
const aSaid = fc.record({
  project: fc.integer({ min: 0, max: 1 }),
  isComment: fc.boolean(),
  age: fc.integer({ min: 0, max: 120 }),
  answeredAfter: fc.option(fc.integer({ min: 0, max: 40 })),
  uses: fc.array(fc.constantFrom('used', 'partly_used', 'not_used', 'outside_scope'), { maxLength: 2 }),
  isPublished: fc.boolean(),
});

test('every figure equals what somebody counts by hand, and the list it leads to', async () => {
  setClock(today);
  await fc.assert(
    fc.asyncProperty(fc.array(aSaid, { maxLength: 8 }), async (all) => {
      await emptyDatabase();
      const theme = await aTheme();
      const projects = [await aProject({ themeIds: [theme.id] }), await aProject()];
      const phases = await Promise.all(projects.map(({ id }) => aPhase({ projectId: id, acts: ['proposal', 'comment'] })));
      for (const { project, isComment, age, answeredAfter, uses, isPublished } of all) {
        const said = { phase: phases[project], at: daysAgo(age), isPublished };
        const { id } = isComment ? await aComment({ ...said, onProposal: null }) : await aProposal(said);
        if (answeredAfter !== null) await anAnswer(id, new Date(daysAgo(age).getTime() + answeredAfter * 86_400_000));
        for (const [index, use] of uses.entries()) await aUse(id, { use, at: new Date(today.getTime() + index) });
      }
      const coverage = await getCoverage();
      const shown = all.filter(({ isPublished }) => isPublished);
      expect(coverage.all).toMatchObject(byHand(shown));
      for (const [index, { slug }] of projects.entries()) {
        const own = byHand(shown.filter(({ project }) => project === index));
        const figures = coverage.projects.find((row) => row.slug === slug);
        expect(figures).toMatchObject(own);
        expect(await howManyAreFound({ project: slug })).toBe(own.sent);
        expect(await howManyAreFound({ project: slug, status: 'answered' })).toBe(own.answered);
        expect(await howManyAreFound({ project: slug, status: 'used' })).toBe(own.usedOrPartly);
        expect(await howManyAreFound({ project: slug, status: 'overdue' })).toBe(own.overdue);
      }
      const under = coverage.themes.find(({ slug }) => slug === theme.slug);
      expect(under).toMatchObject(byHand(shown.filter(({ project }) => project === 0)));
    }),
    { numRuns: 12 },
  );
});

type Said = typeof aSaid extends fc.Arbitrary<infer One> ? One : never;

function byHand(said: Said[]) {
  const waits = said.flatMap(({ answeredAfter }) => (answeredAfter === null ? [] : [answeredAfter])).sort((a, b) => a - b);
  return {
    sent: said.length,
    answered: waits.length,
    usedOrPartly: said.filter(({ uses }) => ['used', 'partly_used'].includes(uses.at(-1) ?? '')).length,
    medianDaysToAnswer: waits[Math.ceil(waits.length / 2) - 1] ?? null,
    overdue: said.filter(
      ({ isComment, age, answeredAfter, uses }) => !isComment && answeredAfter === null && uses.length === 0 && age > answerDays,
    ).length,
  };
}

describe('what has waited too long', () => {
  test('is a proposal from the day after its last, in Copenhagen', async () => {
    // Half an hour past midnight in Copenhagen, still the day before by Greenwich.
    const at = new Date('2026-09-25T22:30:00Z');
    await aProposal({ at });
    const last = new Date('2026-11-25T22:59:59Z');
    setClock(last);
    expect(copenhagenDate(last)).toBe('2026-11-25');
    expect((await getCoverage()).all.overdue).toBe(0);
    setClock(new Date('2026-11-25T23:00:00Z'));
    expect((await getCoverage()).all.overdue).toBe(1);
  });

  test('is a hearing reply only when its hearing has been over for as long', async () => {
    const hearing = await aHearing({ opensOn: day(-10), closesOn: day(3), moderation: 'after' });
    await aReply({ hearing });
    const end = day(3).getTime();
    setClock(new Date(end + answerDays * 86_400_000));
    expect((await getCoverage()).all).toMatchObject({ sent: 1, overdue: 0 });
    setClock(new Date(end + (answerDays + 1) * 86_400_000));
    expect((await getCoverage()).all).toMatchObject({ sent: 1, overdue: 1 });
  });
});

test('a theme and a project without anything stand in the tables with nothing', async () => {
  const theme = await aTheme();
  const project = await aProject({ themeIds: [theme.id] });
  const hidden = await aProject({ published: false });
  await aProposal({ phase: await aPhase({ projectId: hidden.id }) });
  const { all, projects, themes } = await getCoverage();
  const nothing = { sent: 0, answered: 0, usedOrPartly: 0, overdue: 0, medianDaysToAnswer: null };
  expect(all).toMatchObject(nothing);
  expect(projects).toMatchObject([{ slug: project.slug, ...nothing }]);
  expect(themes.find(({ slug }) => slug === theme.slug)).toMatchObject(nothing);
});

test('one and fifty take the same number of statements', async () => {
  const phase = await aPhase();
  await aProposal({ phase });
  const forOne = await countStatements(getCoverage);
  for (let index = 0; index < 49; index++) await aProposal({ phase, at: now() });
  expect(await countStatements(getCoverage)).toBe(forOne);
  expect(await db.publication.count()).toBe(50);
});
