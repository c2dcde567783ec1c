import { describe, expect, it } from 'vitest';
import { recordEvent } from '@/lib/audit/server/record-event';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { countSupports } from '@/lib/participation/server/count-supports';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';

const db = testDatabase();

async function supported(times: number) {
  const proposal = await aProposal();
  for (let time = 0; time < times; time++) await support(proposal);
  return proposal;
}

async function support(proposal: { id: string }) {
  const by = await aCitizen();
  await aSupport({ proposal, by });
  await recordEvent(db, by, 'support.given', { proposal: proposal.id });
}

const counted = (proposalId: string) => db.supportTally.findUnique({ where: { proposalId }, select: { count: true } });

describe('the public count of supports', () => {
  it('follows what people did, up and down, and tells the pages that show it', async () => {
    const proposal = await supported(3);
    await drainEvents(now());
    expect(await counted(proposal.id)).toEqual({ count: 3 });
    const [first] = await db.support.findMany();
    await db.support.deleteMany({ where: { personId: first?.personId } });
    await recordEvent(db, { kind: 'system', name: 'test' }, 'support.withdrawn', { proposal: proposal.id });
    await drainEvents(now());
    expect(await counted(proposal.id)).toEqual({ count: 2 });
    const told = await db.event.findMany({ where: { type: 'supports.counted' } });
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({
      actorKind: 'system',
      ids: { proposal: proposal.id, contribution: proposal.id, project: proposal.phase.projectId },
    });
  });

  it('is right when many support and several workers count at once', async () => {
    const proposal = await aProposal();
    await Promise.all([
      ...Array.from({ length: 20 }, () => support(proposal)),
      ...Array.from({ length: 6 }, () => drainEvents(now())),
    ]);
    await drainEvents(now());
    expect(await counted(proposal.id)).toEqual({ count: 20 });
  });

  it('tells nobody when it has not changed', async () => {
    const proposal = await supported(1);
    await db.$transaction((tx) => countSupports(tx, [proposal.id], now()));
    expect(await db.$transaction((tx) => countSupports(tx, [proposal.id], now()))).toBe(0);
    expect(await db.event.count({ where: { type: 'supports.counted' } })).toBe(1);
  });

  it('takes as many statements for fifty proposals as for one', async () => {
    const ids: string[] = [];
    for (let each = 0; each < 50; each++) ids.push((await supported(1)).id);
    const count = (some: string[]) => countStatements(() => db.$transaction((tx) => countSupports(tx, some, now())));
    const one = await count(ids.slice(0, 1));
    expect(await count(ids.slice(1))).toBe(one);
  });
});
