import { expect, test } from 'vitest';
import { getProjectSaidAndDone } from '@/lib/thread/server/project-said-and-done-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision, aUse } from '@/tests/support/factories/decisions';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

testDatabase();

test('what was said stands by how it was used, with reason and decision, the newest marking counting', async () => {
  const phase = await aPhase();
  const { projectId } = phase;
  const [bench, lamp, swing, elsewhere] = [
    await aProposal({ phase, title: 'En bænk' }),
    await aProposal({ phase }),
    await aComment({ phase, onProposal: null, text: 'En gynge ville være god.' }),
    await aProposal({ phase }),
  ];
  const decision = await aDecision({ projectId });
  const draft = await aDecision({ projectId, published: false });
  await aUse(bench.id, { use: 'not_used', at: new Date('2026-01-01') });
  await aUse(bench.id, { use: 'used', decisionId: decision.id, at: new Date('2026-02-01') });
  await aUse(lamp.id, { use: 'used', decisionId: draft.id, at: new Date('2026-01-15') });
  await aUse(swing.id, { use: 'not_used' });
  await aUse(elsewhere.id, { use: 'passed_on' });
  const groups = await getProjectSaidAndDone(projectId);
  expect(groups.map(({ outcome, count, stitches }) => [outcome, count, stitches.map(({ code }) => code)])).toEqual([
    ['used', 2, [bench.code, lamp.code]],
    ['not_used', 1, [swing.code]],
    ['elsewhere', 1, [elsewhere.code]],
  ]);
  expect(groups[0]?.stitches).toMatchObject([
    { title: 'En bænk', reason: 'Fordi det kan lade sig gøre.', decision: { slug: decision.slug } },
    { decision: null },
  ]);
  expect(groups[1]?.stitches).toMatchObject([{ title: null, text: 'En gynge ville være god.' }]);
});

test('nothing stands there that is not public, or belongs to another project or a draft', async () => {
  const phase = await aPhase();
  await aUse((await aProposal({ phase, isPublished: false })).id);
  await aUse((await aProposal()).id);
  expect(await getProjectSaidAndDone(phase.projectId)).toEqual([]);
  const draft = await aPhase({ projectId: (await aProject({ published: false })).id });
  await aUse((await aProposal({ phase: draft })).id);
  expect(await getProjectSaidAndDone(draft.projectId)).toEqual([]);
});

test('it is one statement, and counts more than it shows', async () => {
  const phase = await aPhase();
  await aUse((await aProposal({ phase })).id);
  const asked = () => countStatements(() => getProjectSaidAndDone(phase.projectId));
  expect(await asked()).toBe(1);
  for (let index = 0; index < 19; index++) await aUse((await aProposal({ phase })).id);
  expect(await asked()).toBe(1);
  const [used] = await getProjectSaidAndDone(phase.projectId);
  expect([used?.count, used?.stitches.length]).toEqual([20, 12]);
});
