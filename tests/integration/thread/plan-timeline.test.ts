import { afterEach, expect, test } from 'vitest';
import { now, setClock } from '@/lib/platform/clock';
import { changeLife } from '@/lib/strategy/server/change-life';
import { byYear } from '@/lib/thread/plan-timeline';
import { getPlanTimeline } from '@/lib/thread/server/plan-timeline-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision } from '@/tests/support/factories/decisions';
import { anEffect } from '@/tests/support/factories/effects';
import { anEvaluation } from '@/tests/support/factories/evaluations';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { told } from '@/tests/support/factories/strategy';

testDatabase();
afterEach(() => setClock(undefined));

test('themes, phases, decisions, evaluations and measurements stand in order of time, year by year', async () => {
  setClock(new Date('2026-11-26T12:00:00Z'));
  const theme = await aTheme();
  const project = await aProject({ themeIds: [theme.id] });
  const projectId = project.id;
  const leader = await anEmployee(['leader']);
  await changeLife(leader, { ...told({ happenedOn: '2025-01-10' }), kind: 'theme', id: theme.id, number: 0, state: 'active' });
  await aPhase({ projectId, opensOn: new Date('2025-03-01'), closesOn: new Date('2025-04-01') });
  await aPhase({ projectId, opensOn: new Date('2026-11-01'), closesOn: new Date('2026-12-01') });
  await aPhase({ projectId, published: false });
  const decision = await aDecision({ projectId, meetingOn: new Date('2025-06-12') });
  await aDecision({ projectId, published: false });
  await anEvaluation({ projectId, publishedAt: new Date('2026-02-01T12:00:00Z') });
  await anEffect({ projectId }, { measuredOn: '2026-01-15' });
  await aDecision({ projectId: (await aProject({ published: false, themeIds: [theme.id] })).id });
  const timeline = await getPlanTimeline(now());
  const named = timeline?.entries.map((entry) => [entry.on, entry.kind === 'theme' ? entry.step : entry.kind]);
  expect(named).toEqual([
    ['2025-01-10', 'begun'],
    ['2025-03-01', 'phase'],
    ['2025-06-12', 'decision'],
    ['2026-01-15', 'effect'],
    ['2026-02-01', 'evaluation'],
    ['2026-11-01', 'phase'],
  ]);
  expect(timeline?.entries.flatMap((entry) => (entry.kind === 'phase' ? entry.isOpen : []))).toEqual([false, true]);
  expect(timeline?.entries[2]).toMatchObject({ decision: decision.slug, project: { slug: project.slug }, themeIds: [theme.id] });
  expect(byYear(timeline?.entries ?? []).map(({ year, entries }) => [year, entries.length])).toEqual([
    [2025, 3],
    [2026, 3],
  ]);
});

test('there is none without a plan, and it costs the same statements with one project and with many', async () => {
  expect(await getPlanTimeline(now())).toBeNull();
  const theme = await aTheme();
  const add = async () => {
    const project = await aProject({ themeIds: [theme.id] });
    await aPhase({ projectId: project.id });
    await aDecision({ projectId: project.id });
  };
  await add();
  const one = await countStatements(() => getPlanTimeline(now()));
  for (let index = 0; index < 10; index++) await add();
  expect(await countStatements(() => getPlanTimeline(now()))).toBe(one);
});
