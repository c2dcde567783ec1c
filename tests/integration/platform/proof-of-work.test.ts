import { type Challenge, type Solution, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/platform/db';
import { proofChallenge, proofCost, refuseProof } from '@/lib/platform/proof-of-work';
import { carryOutRetention } from '@/lib/privacy/server/carry-out-retention';
import { testDatabase } from '@/tests/support/database';

testDatabase();

const purpose = { form: 'comment', client: 'mailbox-1' };
type Solved = { challenge: Challenge; solution: Solution };

async function solved(challenge: Challenge): Promise<Solved> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('not solved');
  return { challenge, solution };
}

const written = (solved: unknown) => JSON.stringify(solved);

describe('ABU-05: a calculation', () => {
  let proof: Solved;
  beforeAll(async () => {
    proof = await solved(await proofChallenge(purpose));
  });

  test('is taken once, and refused when it is handed in again', async () => {
    expect(await refuseProof(purpose, written(proof))).toBeNull();
    expect(await refuseProof(purpose, written(proof))).toBe('used');
  });

  test('handed in twenty times at once is taken once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => refuseProof(purpose, written(proof))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'used')).toHaveLength(19);
  });

  test('is refused when its time has passed', async () => {
    const late = await solved(await proofChallenge(purpose, new Date(Date.now() - 11 * 60_000)));
    expect(await refuseProof(purpose, written(late))).toBe('expired');
  });

  test.each([
    ['cost', { cost: 1 }],
    ['prefix', { keyPrefix: '0' }],
    ['time', { expiresAt: 9_999_999_999 }],
    ['form', { data: { form: 'proposal', client: 'x' } }],
  ])('is refused when its %s was altered', async (_what, altered) => {
    const { challenge, solution } = proof;
    const parameters = { ...challenge.parameters, ...altered };
    expect(await refuseProof(purpose, written({ challenge: { ...challenge, parameters }, solution }))).toBe('altered');
  });

  test('is refused under a wrong signature, and without one', async () => {
    const { challenge, solution } = proof;
    const forged = { ...challenge, signature: '0'.repeat(challenge.signature?.length ?? 64) };
    expect(await refuseProof(purpose, written({ challenge: forged, solution }))).toBe('altered');
    expect(await refuseProof(purpose, written({ challenge: { parameters: challenge.parameters }, solution }))).toBe('unreadable');
  });

  test("is refused for another form, and for somebody else's sending", async () => {
    expect(await refuseProof({ ...purpose, form: 'proposal' }, written(proof))).toBe('otherPurpose');
    expect(await refuseProof({ ...purpose, client: 'mailbox-2' }, written(proof))).toBe('otherPurpose');
  });

  test('is refused when nothing was calculated', async () => {
    const solution = { ...proof.solution, derivedKey: proof.challenge.parameters.keyPrefix.padEnd(64, '0') };
    expect(await refuseProof(purpose, written({ challenge: proof.challenge, solution }))).toBe('unsolved');
    for (const nonsense of ['', '{', 'null', '[]', '{"challenge":1}', 'x'.repeat(5000)])
      expect(await refuseProof(purpose, nonsense)).toBe('unreadable');
  });

  test('takes between 50 and 200 derivations of 5,000 rounds', async () => {
    expect(proof.challenge.parameters).toMatchObject({ algorithm: 'PBKDF2/SHA-256', cost: 5000 });
    expect(proof.solution.counter).toBeGreaterThanOrEqual(proofCost.least);
    expect(proof.solution.counter).toBeLessThanOrEqual(proofCost.most);
  });

  test('is forgotten once it would be refused anyway', async () => {
    await refuseProof(purpose, written(proof));
    expect(await db().usedProof.count()).toBe(1);
    await carryOutRetention(new Date(Date.now() + 3_600_000));
    expect(await db().usedProof.count()).toBe(0);
  });
});
