import { expect, test } from 'vitest';
import { now } from '@/lib/platform/clock';
import { listCaseSums } from '@/lib/thread/server/case-sums-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { anAnswer } from '@/tests/support/factories/decisions';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aCircle, aPhase, aProject, day } from '@/tests/support/factories/projects';

const db = testDatabase();

test('a parent knows what was said in each case that is shown: contributions, supports, answers and open phases', async () => {
  const parent = await aProject();
  const one = await aProject({ parentId: parent.id, titleDa: 'A' });
  const other = await aProject({ parentId: parent.id, titleDa: 'B' });
  const phase = await aPhase({ projectId: one.id });
  await aPhase({ projectId: one.id, opensOn: day(-30), closesOn: day(-1) });
  await aPhase({ projectId: one.id, published: false });
  const proposal = await aProposal({ phase });
  await db.supportTally.create({ data: { proposalId: proposal.id, count: 7, countedAt: now() } });
  await aComment({ phase, onProposal: null });
  await aProposal({ phase, isPublished: false });
  await anAnswer(proposal.id);
  await anAnswer(proposal.id);
  // Neither a draft nor what only invited people read counts, nor what was said on the parent itself.
  const draft = await aPhase({ projectId: (await aProject({ parentId: parent.id, published: false })).id });
  const circle = await aPhase({ projectId: (await aCircle([], { parentId: parent.id })).id });
  for (const hidden of [draft, circle, await aPhase({ projectId: parent.id })]) await aProposal({ phase: hidden });
  expect(await listCaseSums(parent.id, now())).toEqual([
    { id: one.id, slug: one.slug, titleDa: 'A', titleEn: one.titleEn, sent: 2, answered: 1, supports: 7, openPhases: 1 },
    { id: other.id, slug: other.slug, titleDa: 'B', titleEn: other.titleEn, sent: 0, answered: 0, supports: 0, openPhases: 0 },
  ]);
});

test('the number of statements is the same for one case as for fifty', async () => {
  const parent = await aProject();
  const more = async () => {
    await aProposal({ phase: await aPhase({ projectId: (await aProject({ parentId: parent.id })).id }) });
  };
  await more();
  const one = await countStatements(() => listCaseSums(parent.id, now()));
  for (let at = 1; at < 50; at++) await more();
  expect(await countStatements(() => listCaseSums(parent.id, now()))).toBe(one);
  expect(await listCaseSums(parent.id, now())).toHaveLength(50);
});
