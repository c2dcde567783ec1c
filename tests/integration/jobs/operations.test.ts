import { describe, expect, it } from 'vitest';
import { getOperations } from '@/lib/jobs/server/operations-queries';
import { listUnreached } from '@/lib/notifications/server/unreached-queries';
import { now } from '@/lib/platform/clock';
import { actorNames, anActor } from '@/tests/integration/authorization/actors';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDelivery, aSuppressedAddress } from '@/tests/support/factories/operations';
import { aProposal } from '@/tests/support/factories/participation';

testDatabase();

async function everything(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { id: contribution } = await aProposal();
    for (const state of ['dead', 'uncertain', 'bounced'] as const) await aDelivery({ state, data: { contribution } });
    await aSuppressedAddress();
  }
}

describe('what administrators see of operations', () => {
  it('is everything that waits for a person, and no whole address', async () => {
    await everything(2);
    const view = await getOperations(await anActor('administrator'), now());
    expect(view).toMatchObject({ dead: [{ together: 1 }, {}], uncertain: [{}, {}], suppressed: [{}, {}] });
    expect(view?.queues).toEqual(
      expect.arrayContaining([expect.objectContaining({ purpose: 'hidden', state: 'dead', count: 2 })]),
    );
    expect(JSON.stringify(view)).not.toMatch(/[0-9a-z-]{3,}@/);
  });

  it('takes as many statements for fifty mails as for one', async () => {
    const administrator = await anActor('administrator');
    const ask = () => countStatements(() => getOperations(administrator, now()));
    await everything(1);
    await ask();
    const few = await ask();
    await everything(50);
    expect(await ask()).toBe(few);
  });

  it.each(actorNames.filter((name) => name !== 'administrator'))('does not exist for %s', async (name) => {
    expect(await getOperations(await anActor(name), now())).toBeNull();
  });
});

describe('whom no mail could reach', () => {
  it.each([
    ['moderator', 3],
    ['project_manager', 3],
    ['manager elsewhere', 0],
    ['leader', 0],
    ['citizen', 0],
    ['anonymous', 0],
  ] as const)('%s sees %i of three', async (name, count) => {
    await everything(1);
    expect(await listUnreached(await anActor(name))).toHaveLength(count);
  });

  it('takes as many statements for fifty people as for one', async () => {
    const moderator = await anActor('moderator');
    const ask = () => countStatements(() => listUnreached(moderator));
    await everything(1);
    await ask();
    const few = await ask();
    await everything(30);
    expect(await ask()).toBe(few);
  });
});
