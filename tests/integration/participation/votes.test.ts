import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { giveVote } from '@/lib/participation/server/give-vote';
import { getVoting } from '@/lib/participation/server/vote-queries';
import { withdrawVote } from '@/lib/participation/server/withdraw-vote';
import { now, setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal, aVote } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';

const db = testDatabase();
afterEach(() => setClock(undefined));

async function aVoting(over: Parameters<typeof aPhase>[0] = {}, proposals = 5) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, ...over });
  const made: Awaited<ReturnType<typeof aProposal>>[] = [];
  for (let count = 0; count < proposals; count++) made.push(await aProposal({ phase, title: `Forslag ${count}` }));
  const address = { project: project.slug, phase: phase.slug };
  return { project, phase, proposals: made, address, of: (number: number) => ({ ...address, code: made[number]?.code ?? '' }) };
}

const stored = () => db.priorityVote.findMany({ orderBy: [{ personId: 'asc' }, { place: 'asc' }] });

describe('giving prioritising votes', () => {
  it('gives each person as many as the phase says, one to a proposal, and says when they are used', async () => {
    const [citizen, { of }] = [await aCitizen(), await aVoting()];
    for (const number of [0, 1, 2]) expect(await giveVote(citizen, of(number))).toEqual({ ok: true, value: { given: true } });
    expect(await giveVote(citizen, of(1))).toEqual({ ok: true, value: { given: true } });
    expect(await giveVote(citizen, of(3))).toMatchObject({ ok: false, code: 'noVotesLeft' });
    expect((await stored()).map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  it('never stores more than that, however many are sent at once', async () => {
    const [citizen, { of }] = [await aCitizen(), await aVoting({}, 8)];
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => giveVote(citizen, of(index % 8))));
    const votes = await stored();
    expect(votes).toHaveLength(3);
    expect(new Set(votes.map(({ proposalId }) => proposalId)).size).toBe(3);
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(3);
    expect(answers.every((answer) => answer.ok || answer.code === 'noVotesLeft')).toBe(true);
    expect(await db.event.count({ where: { type: 'priority_vote.given' } })).toBe(3);
  });

  it('is held to it by the database itself', async () => {
    const { phase, proposals } = await aVoting();
    const vote = { phaseId: phase.id, personId: 'somebody', proposalId: proposals[0]?.id ?? '' };
    await expect(db.priorityVote.create({ data: { ...vote, votes: 3, place: 4 } })).rejects.toThrow();
    await expect(db.priorityVote.create({ data: { ...vote, votes: 9, place: 4 } })).rejects.toThrow();
    await db.priorityVote.create({ data: { ...vote, votes: 3, place: 3 } });
    await expect(db.priorityVote.create({ data: { ...vote, votes: 3, place: 2 } })).rejects.toThrow();
    await expect(db.phase.update({ where: { id: phase.id }, data: { votes: 5 } })).rejects.toThrow();
  });

  it('leaves an event that does not say what was voted for', async () => {
    const [citizen, { of, phase, project }] = [await aCitizen(), await aVoting()];
    await giveVote(citizen, of(0));
    const event = await db.event.findFirstOrThrow({ where: { type: 'priority_vote.given' } });
    expect(event.ids).toEqual({ phase: phase.id, project: project.id });
  });

  it('ends with the phase, for taking back as well', async () => {
    const [citizen, { of, proposals }] = [await aCitizen(), await aVoting()];
    await giveVote(citizen, of(0));
    setClock(day(9));
    expect(await giveVote(citizen, of(1))).toMatchObject({ ok: false, code: 'phaseClosed' });
    expect(await withdrawVote(citizen, of(0))).toMatchObject({ ok: false, code: 'phaseClosed' });
    expect(await stored()).toMatchObject([{ proposalId: proposals[0]?.id }]);
  });

  it('knows no proposal of another project, none that is hidden, and no phase that is a draft', async () => {
    const citizen = await aCitizen();
    const [{ address, phase }, other, draft] = [await aVoting(), await aVoting(), await aVoting({ published: false })];
    const hidden = await aProposal({ phase, isPublished: false });
    for (const { code } of [...other.proposals.slice(0, 1), hidden])
      expect(await giveVote(citizen, { ...address, code })).toMatchObject({ ok: false, code: 'proposalNotFound' });
    expect(await giveVote(citizen, draft.of(0))).toMatchObject({ ok: false, code: 'phaseNotFound' });
    expect(await giveVote(anonymous, { ...address, code: other.of(0).code })).toMatchObject({ ok: false, code: 'signInNeeded' });
    expect(await stored()).toEqual([]);
  });
});

describe('taking a vote back', () => {
  it('frees its place for another, and is calm when there was none', async () => {
    const [citizen, { of }] = [await aCitizen(), await aVoting()];
    for (const number of [0, 1, 2]) await giveVote(citizen, of(number));
    expect(await withdrawVote(citizen, of(1))).toEqual({ ok: true, value: { given: false } });
    expect(await withdrawVote(citizen, of(1))).toEqual({ ok: true, value: { given: false } });
    expect(await giveVote(citizen, of(4))).toMatchObject({ ok: true });
    expect((await stored()).map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(await db.event.count({ where: { type: 'priority_vote.withdrawn' } })).toBe(1);
  });
});

describe('a voting as somebody meets it', () => {
  it('lists every proposal once over its pages, in an order of one’s own, and one’s own votes apart', async () => {
    const { address, of } = await aVoting({}, 45);
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    await giveVote(anna, of(7));
    const read = async (who: typeof anna) => {
      const codes: string[] = [];
      for (let after: string | null = null; ; ) {
        const view = await getVoting(who, address, after, now());
        codes.push(...(view?.others.map(({ code }) => code) ?? []));
        after = view?.next ?? null;
        if (!after) return { codes, mine: view?.mine.map(({ code }) => code) };
      }
    };
    const [seenByAnna, seenByBo] = [await read(anna), await read(bo)];
    expect(seenByAnna.mine).toEqual([of(7).code]);
    expect(new Set([...seenByAnna.codes, of(7).code]).size).toBe(45);
    expect(seenByAnna.codes).toHaveLength(44);
    expect(new Set(seenByBo.codes).size).toBe(45);
    expect(seenByBo.codes.filter((code) => code !== of(7).code)).not.toEqual(seenByAnna.codes);
  });

  it('keeps the votes hidden until the phase is over, then says them with their rank', async () => {
    const { address, proposals } = await aVoting();
    const [first, second] = proposals;
    for (let voters = 0; voters < 5; voters++) {
      const by = await aCitizen();
      for (const proposal of voters < 2 ? [first, second] : [first]) if (proposal) await aVote({ proposal, by });
    }
    expect(await getVoting(anonymous, address, null, now())).toMatchObject({ result: null, persons: 5 });
    const view = await getVoting(anonymous, address, null, day(9));
    expect(view?.result).toEqual({
      given: 7,
      ranked: [
        { rank: 1, votes: 5, proposal: { code: first?.code, title: 'Forslag 0' } },
        { rank: 2, votes: 2, proposal: { code: second?.code, title: 'Forslag 1' } },
      ],
    });
  });

  it('shows no result of fewer than five persons, nor how many they are', async () => {
    const { address, proposals } = await aVoting({ votesShown: 'at_once' });
    if (proposals[0]) await aVote({ proposal: proposals[0] });
    expect(await getVoting(anonymous, address, null, now())).toMatchObject({ persons: null, result: { ranked: null } });
  });

  it('takes as many statements for one proposal as for fifty', async () => {
    const [one, fifty, citizen] = [await aVoting({}, 1), await aVoting({}, 50), await aCitizen()];
    const read = ({ address }: typeof one) => countStatements(() => getVoting(citizen, address, null, now()));
    expect(await read(fifty)).toBe(await read(one));
  });
});
