import { afterEach, expect, test } from 'vitest';
import { getAuthorHistory, listSimilar } from '@/lib/moderation/server/beside-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { liftBlock } from '@/lib/moderation/server/lift-block';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

const bench = { title: 'En bænk ved stien', text: 'Sæt en bænk op ved stien, så ældre kan hvile sig på turen.' };

test('what says much the same in one project stands beside a case, with what became of it', async () => {
  const phase = await aPhase();
  const moderator = await anEmployee(['moderator']);
  const one = await aProposal({ ...bench, phase, isPublished: false });
  const near = await aProposal({
    phase,
    title: 'Bænke ved stien',
    text: 'Kan I sætte bænke op ved stien? Så kan de ældre hvile sig på turen.',
    isPublished: false,
  });
  await decideCase(moderator, { code: near.code, version: 1, outcome: 'hidden', reason: 'duplicate', text: 'Det er sagt.' });
  await aProposal({ phase, title: 'Ryd sneen', text: 'Ryd sneen på skolevejen før klokken halv otte om morgenen.' });
  await aProposal(bench);
  expect(await listSimilar(moderator, one.code)).toMatchObject([{ code: near.code, title: 'Bænke ved stien', state: 'hidden' }]);
  expect(await listSimilar(await aCitizen(), one.code)).toEqual([]);
  expect(await countStatements(() => listSimilar(moderator, one.code))).toBe(1);
});

test('the history of an author tells how it went, and never who it is', async () => {
  const author = await aCitizen({ name: 'Gerda Hemmelig' });
  const moderator = await anEmployee(['moderator']);
  const first = await aProposal({ by: author });
  const hidden = await aProposal({ by: author, isPublished: false });
  await decideCase(moderator, { code: hidden.code, version: 1, outcome: 'hidden', reason: 'abuse', text: 'Nej.' });
  const waiting = await aProposal({ by: author, isPublished: false });
  await aProposal();
  const history = await getAuthorHistory(moderator, waiting.code);
  expect(history).toMatchObject({ total: 2, counts: { shown: 1, hidden: 1, returned: 0, waiting: 0 } });
  expect(history?.latest.map(({ code, state }) => [code, state])).toEqual([
    [hidden.code, 'hidden'],
    [first.code, 'published'],
  ]);
  expect(JSON.stringify(history)).not.toMatch(new RegExp(`Gerda|${author.personId}|@`));
  expect(await getAuthorHistory(author, waiting.code)).toBeNull();
  expect(await getAuthorHistory(moderator, 'ND-XXXX-XX')).toBeNull();
});

test('earlier blocks of an author stand beside their next case with dates, rule and whether they were lifted', async () => {
  const author = await aCitizen({ name: 'Gerda Hemmelig' });
  const manager = await anEmployee(['project_manager']);
  const { code } = await aProposal({ by: author });
  const block = { reason: 'abuse', text: 'Tre trusler.' } as const;
  setClock(new Date('2026-01-01T12:00:00Z'));
  await imposeBlock(manager, { code, ...block, days: 7 });
  setClock(new Date('2026-03-01T12:00:00Z'));
  await imposeBlock(manager, { code, ...block, days: 30 });
  const { id } = await db().block.findFirstOrThrow({ where: { liftedAt: null }, orderBy: { imposedAt: 'desc' } });
  await liftBlock(manager, { id });
  await imposeBlock(manager, { code, ...block, days: 30 });
  const stand = { id: expect.any(String), reason: 'abuse', imposedAt: new Date('2026-03-01T12:00:00Z') };
  const month = new Date('2026-03-31T12:00:00Z');
  const history = await getAuthorHistory(await anEmployee(['moderator']), code);
  expect(history?.blocks).toHaveLength(3);
  expect(history?.blocks).toContainEqual({ ...stand, endsAt: month, liftedAt: null, state: 'holds' });
  expect(history?.blocks).toContainEqual({ ...stand, endsAt: month, liftedAt: stand.imposedAt, state: 'lifted' });
  expect(history?.blocks.at(-1)).toMatchObject({ endsAt: new Date('2026-01-08T12:00:00Z'), liftedAt: null, state: 'over' });
  expect(JSON.stringify(history)).not.toMatch(new RegExp(`Gerda|${author.personId}|trusler`));
  expect((await getAuthorHistory(manager, (await aProposal()).code))?.blocks).toEqual([]);
  expect(await getAuthorHistory(author, code)).toBeNull();
  expect(await countStatements(() => getAuthorHistory(manager, code))).toBe(1);
});
