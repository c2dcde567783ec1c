import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { countSupports } from '@/lib/participation/server/count-supports';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { getOwnSupport, getSupportPage } from '@/lib/participation/server/support-queries';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const supportEvents = () => db.event.findMany({ where: { type: { startsWith: 'support.' } }, orderBy: { id: 'asc' } });

describe('one person, one support', () => {
  test('fifty at once by one person store one row, one event, and answer the same', async () => {
    const [citizen, { id, code }] = [await aCitizen(), await aProposal()];
    const answers = await Promise.all(Array.from({ length: 50 }, () => supportProposal(citizen, { code })));
    expect(answers).toEqual(Array.from({ length: 50 }, () => ({ ok: true, value: { supported: true } })));
    expect(await db.support.findMany({ select: { proposalId: true, personId: true } })).toEqual([
      { proposalId: id, personId: citizen.personId },
    ]);
    expect(await supportEvents()).toMatchObject([{ type: 'support.given', actorId: citizen.personId, ids: { proposal: id } }]);
  });

  test('thirty people at once on one proposal are thirty, and no count is written beside them', async () => {
    const { code } = await aProposal();
    const people = await Promise.all(Array.from({ length: 30 }, () => aCitizen()));
    await Promise.all(people.map((person) => supportProposal(person, { code })));
    expect(await db.support.count()).toBe(30);
    expect(await db.supportTally.count()).toBe(0);
  });

  test('giving takes two statements', async () => {
    const [citizen, { code }] = [await aCitizen(), await aProposal()];
    expect(await countStatements(() => supportProposal(citizen, { code }))).toBe(2);
  });
});

describe('taking support back', () => {
  test('removes it, once, and can be regretted', async () => {
    const [citizen, { code }] = [await aCitizen(), await aProposal()];
    await supportProposal(citizen, { code });
    await Promise.all([withdrawSupport(citizen, { code }), withdrawSupport(citizen, { code })]);
    expect(await db.support.count()).toBe(0);
    await supportProposal(citizen, { code });
    expect((await supportEvents()).map(({ type }) => type)).toEqual(['support.given', 'support.withdrawn', 'support.given']);
  });

  test('touches nobody else and answers calmly when there is none', async () => {
    const [one, other, { code }] = [await aCitizen(), await aCitizen(), await aProposal()];
    await supportProposal(one, { code });
    expect(await withdrawSupport(other, { code })).toEqual({ ok: true, value: { supported: false } });
    expect(await db.support.count()).toBe(1);
  });
});

describe.each([
  ['giving', supportProposal],
  ['taking back', withdrawSupport],
])('%s support is refused', (_name, act) => {
  test('without sign-in, to employees and to the author', async () => {
    const author = await aCitizen();
    const { code } = await aProposal({ by: author });
    expect(await act(anonymous, { code })).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await act(await anEmployee(), { code })).toEqual({ ok: false, code: 'citizensOnly' });
    expect(await act(author, { code })).toEqual({ ok: false, code: 'ownProposal' });
    expect(await db.support.count()).toBe(0);
  });

  test('for what is not published as for what does not exist', async () => {
    const citizen = await aCitizen();
    const waiting = await aProposal({ isPublished: false });
    const refusal = { ok: false, code: 'proposalNotFound' };
    expect(await act(citizen, { code: waiting.code })).toEqual(refusal);
    expect(await act(citizen, { code: 'ND-XXXX-XX' })).toEqual(refusal);
  });

  test('from the second the phase closes, and where the phase takes none', async () => {
    const closing = await aPhase({ opensOn: new Date('2026-11-01T00:00:00Z'), closesOn: new Date('2026-11-30T00:00:00Z') });
    const { code } = await aProposal({ phase: closing });
    const citizen = await aCitizen();
    setClock(new Date('2026-11-30T22:59:59.999Z'));
    expect(await act(citizen, { code })).toMatchObject({ ok: true });
    setClock(new Date('2026-11-30T23:00:00Z'));
    expect(await act(citizen, { code })).toEqual({ ok: false, code: 'phaseClosed' });
    const without = await aProposal({ phase: await aPhase({ acts: ['proposal'] }) });
    expect(await act(citizen, { code: without.code })).toEqual({ ok: false, code: 'actNotAllowed' });
  });
});

describe("a reader's own part", () => {
  test('shows at once, before and after the public count is rolled up', async () => {
    const [citizen, other, { id, code }] = [await aCitizen(), await aCitizen(), await aProposal()];
    await supportProposal(other, { code });
    await countSupports(db, [id], new Date());
    await supportProposal(citizen, { code });
    expect(await getOwnSupport(citizen, code)).toEqual({ supported: true, count: 2, isAuthor: false });
    await countSupports(db, [id], new Date());
    expect(await getOwnSupport(citizen, code)).toEqual({ supported: true, count: 2, isAuthor: false });
    expect(await getOwnSupport(anonymous, code)).toEqual({ supported: false, count: 2, isAuthor: false });
  });

  test('says why it cannot be changed, and nothing of what is not public', async () => {
    const author = await aCitizen();
    const { code } = await aProposal({ by: author });
    expect(await getSupportPage(author, code)).toMatchObject({ refusal: 'ownProposal', own: { isAuthor: true } });
    const waiting = await aProposal({ by: author, isPublished: false });
    expect(await getOwnSupport(author, waiting.code)).toBeNull();
    expect(await getSupportPage(author, waiting.code)).toBeNull();
  });
});
