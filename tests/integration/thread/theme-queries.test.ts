import { describe, expect, it } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { now } from '@/lib/platform/clock';
import { countThemeFigures, countThreadFigures, listThemeContributions } from '@/lib/thread/server/theme-queries';
import type { contributionFilters } from '@/lib/thread/thread-figures';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { anAnswer, aUse } from '@/tests/support/factories/decisions';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;
const minute = (index: number) => new Date(Date.UTC(2026, 10, 20, 12, index));

async function aPhaseUnder(themeId: string) {
  return aPhase({ projectId: (await aProject({ themeIds: [themeId] })).id });
}

async function wholeList(themeId: string, filter: (typeof contributionFilters)[number]) {
  const codes: string[] = [];
  let after: string | undefined;
  do {
    const page = await listThemeContributions(themeId, { after, filter, size: 3 });
    codes.push(...page.contributions.map(({ code }) => code));
    after = page.after ?? undefined;
  } while (after);
  return codes;
}

describe('what was said under a theme', () => {
  it('is counted exactly as it is listed, for every filter', async () => {
    const theme = await aTheme();
    const phase = await aPhaseUnder(theme.id);
    const made: Awaited<ReturnType<typeof aProposal>>[] = [];
    for (let index = 0; index < 8; index++) made.push(await aProposal({ phase, at: minute(index) }));
    const nth = (index: number) => made[index] ?? expect.unreachable();
    const comment = await aComment({ onProposal: nth(0), at: minute(9) });
    await aProposal({ phase, isPublished: false });
    await aProposal();
    await hideContribution(db, system, nth(7).id, { reason: 'off_topic', text: 'Andet emne.' }, now());
    await anAnswer(nth(1).id);
    await anAnswer(nth(1).id);
    await anAnswer(comment.id);
    await anAnswer(nth(7).id);
    await aUse(nth(2).id, { use: 'used', at: minute(20) });
    await aUse(nth(3).id, { use: 'used', at: minute(20) });
    await aUse(nth(3).id, { use: 'not_used', at: minute(21) });
    await aUse(nth(4).id, { use: 'partly_used', at: minute(20) });

    const figures = await countThemeFigures(theme.id);
    expect(figures).toMatchObject({ sent: 8, answered: 2, usedOrPartly: 2, projects: 1 });
    expect(await wholeList(theme.id, 'all')).toHaveLength(figures.sent);
    expect((await wholeList(theme.id, 'answered')).toSorted()).toEqual([nth(1).code, comment.code].toSorted());
    expect((await wholeList(theme.id, 'used')).toSorted()).toEqual([nth(2).code, nth(4).code].toSorted());
    expect((await countThreadFigures()).sent).toBe(9);
  });

  it('comes newest first, each exactly once, also when many came in the same moment', async () => {
    const theme = await aTheme();
    const phase = await aPhaseUnder(theme.id);
    const codes: string[] = [];
    for (let index = 0; index < 11; index++) codes.push((await aProposal({ phase, at: minute(0) })).code);
    const last = await aProposal({ phase, at: minute(1) });
    const listed = await wholeList(theme.id, 'all');
    expect(listed[0]).toBe(last.code);
    expect(listed.slice(1).toSorted()).toEqual(codes.toSorted());
  });

  it('leaves out a project that is not public', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id], published: false });
    await aProposal({ phase: await aPhase({ projectId: project.id }) });
    expect(await countThemeFigures(theme.id)).toMatchObject({ sent: 0, medianDaysToAnswer: null });
    expect(await wholeList(theme.id, 'all')).toEqual([]);
  });

  it('waits for its answer in Copenhagen days, counted to the first answer', async () => {
    const theme = await aTheme();
    const phase = await aPhaseUnder(theme.id);
    // 23:30 on 20 November in Copenhagen; answered half an hour past the next midnight but one.
    const proposal = await aProposal({ phase, at: new Date('2026-11-20T22:30:00Z') });
    await anAnswer(proposal.id, new Date('2026-11-21T23:30:00Z'));
    await anAnswer(proposal.id, new Date('2026-12-01T12:00:00Z'));
    expect((await countThemeFigures(theme.id)).medianDaysToAnswer).toBe(2);
  });

  it('takes as many statements for one as for fifty', async () => {
    const theme = await aTheme();
    const phase = await aPhaseUnder(theme.id);
    await aProposal({ phase });
    const budget = async () => [
      await countStatements(() => listThemeContributions(theme.id, { size: 50 })),
      await countStatements(() => countThemeFigures(theme.id)),
    ];
    const one = await budget();
    for (let more = 1; more < 50; more++) await aProposal({ phase });
    expect(await budget()).toEqual(one);
    expect(one).toEqual([2, 1]);
  });
});
