import { describe, expect, test } from 'vitest';
import { permissions } from '@/lib/audit/permissions';
import { testDatabase } from '@/tests/support/database';
import { actorNames, allowedBy, anActor } from './actors';
import { queryNames } from './command-files';
import { matrix } from './matrix';
import { ownThings, readMatrix } from './reads';
import { aWorld } from './world';

testDatabase();

test('every query that asks who looks says which right decides', () => {
  expect(queryNames()).toEqual([...Object.keys(readMatrix), ...ownThings].sort());
});

test('every right of the permission table decides some command or query', () => {
  const asked = new Set([...Object.values(matrix), ...Object.values(readMatrix)].map(({ permission }) => permission));
  expect(permissions.filter((permission) => !asked.has(permission))).toEqual(onlyBeside);
});

/** Rights that count beside another one: in what is written without an account, in the answer to an appeal, and in what a newsletter is about. */
const onlyBeside = ['contribution.submitAsGuest', 'newsletter.writeAboutTheme', 'case.decideAlone'];

describe('what a query tells', () => {
  test.each(actorNames)('%s is exactly what the permission table lets them read', async (name) => {
    const actor = await anActor(name);
    const world = await aWorld();
    const told: Record<string, boolean> = {};
    for (const [query, { ask }] of Object.entries(readMatrix)) told[query] = !isNothing(await ask(actor, world));
    const lets = Object.entries(readMatrix).map(([query, { permission }]) => [query, allowedBy(permission).includes(name)]);
    expect(told).toEqual(Object.fromEntries(lets));
  });
});

/** No row, no count and no text in it. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === 0 || value === '' || value === false) return true;
  if (value instanceof Date) return false;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}
