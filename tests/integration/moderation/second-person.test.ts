import { describe, expect, test } from 'vitest';
import { answerHiding } from '@/lib/moderation/server/answer-hiding';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const hide = (code: string, version = 1) =>
  ({ code, version, outcome: 'hidden', reason: 'abuse', text: 'Sådan skriver vi ikke her.' }) as const;

async function aProposedHiding(isPublished = true) {
  const { id, code, phase } = await aProposal({ isPublished });
  await db().phase.update({ where: { id: phase.id }, data: { hidingNeedsSecond: true } });
  const first = await anEmployee(['moderator']);
  const proposed = await decideCase(first, hide(code));
  return { id, code, first, proposed };
}
const isPublic = async (contributionId: string) => (await db().publication.count({ where: { contributionId } })) === 1;
const caseOf = (contributionId: string) =>
  db().moderationCase.findUniqueOrThrow({ where: { contributionId }, include: { decisions: true } });

describe('a hiding that needs two', () => {
  test.each([true, false])('is only proposed at first; what was public: %s, stays so', async (isPublished) => {
    const { id, proposed } = await aProposedHiding(isPublished);
    expect(proposed).toMatchObject({ ok: true, value: { awaitsSecond: true, version: 2 } });
    expect(await isPublic(id)).toBe(isPublished);
    expect((await caseOf(id)).closedAt).toBeNull();
    expect(await db().hiding.count()).toBe(0);
  });

  test('is done by another officer, with both on the decision', async () => {
    const { id, code, first } = await aProposedHiding();
    const second = await anEmployee(['project_manager']);
    expect(await answerHiding(second, { code, version: 2, answer: 'confirmed' })).toMatchObject({
      ok: true,
      value: { version: 3 },
    });
    expect(await isPublic(id)).toBe(false);
    const { decisions } = await caseOf(id);
    expect(decisions.at(-1)).toMatchObject({
      outcome: 'hidden',
      byId: first.personId,
      secondById: second.personId,
      reason: 'abuse',
    });
  });

  test('is never confirmed by the one who proposed it, nor by the database', async () => {
    const { id, code, first } = await aProposedHiding();
    expect(await answerHiding(first, { code, version: 2, answer: 'confirmed' })).toMatchObject({ code: 'sameOfficer' });
    expect(await isPublic(id)).toBe(true);
    const sameHand = db().hidingProposal.updateMany({
      data: { answer: 'confirmed', answeredById: first.personId, answeredAt: new Date() },
    });
    await expect(sameHand).rejects.toThrow(/HidingProposal_two_people/);
  });

  test.each([true, false])('is declined, and all is as it was; public: %s', async (isPublished) => {
    const { id, code } = await aProposedHiding(isPublished);
    expect(await answerHiding(await anEmployee(['moderator']), { code, version: 2, answer: 'declined' })).toMatchObject({
      ok: true,
    });
    expect(await isPublic(id)).toBe(isPublished);
    expect((await caseOf(id)).closedAt === null).toBe(!isPublished);
    expect(await db().hidingProposal.findMany()).toMatchObject([{ answer: 'declined' }]);
  });

  test('can be taken back by its proposer', async () => {
    const { id, code, first } = await aProposedHiding();
    expect(await reopenCase(first, { code, version: 2 })).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await isPublic(id)).toBe(true);
    expect((await caseOf(id)).closedAt).not.toBeNull();
  });

  test('has one winner when two answer at once', async () => {
    const { id, code } = await aProposedHiding();
    const [a, b] = [await anEmployee(['moderator']), await anEmployee(['moderator'])];
    const results = await Promise.all([
      answerHiding(a, { code, version: 2, answer: 'confirmed' }),
      answerHiding(b, { code, version: 2, answer: 'declined' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isPublic(id)).toBe(!results[0]?.ok);
  });

  test('gives way to another decision, and is one click when clicked twice', async () => {
    const { id, code, first } = await aProposedHiding(false);
    expect(await decideCase(first, hide(code))).toMatchObject({ ok: true, value: { awaitsSecond: true } });
    expect(await db().hidingProposal.count()).toBe(1);
    expect(await decideCase(await anEmployee(['moderator']), { code, version: 2, outcome: 'published' })).toMatchObject({
      ok: true,
    });
    expect(await isPublic(id)).toBe(true);
    expect(await answerHiding(await anEmployee(['moderator']), { code, version: 3, answer: 'confirmed' })).toMatchObject({
      code: 'nothingProposed',
    });
    expect(
      await answerHiding(await anEmployee(['moderator']), { code: 'ND-XXXX-XX', version: 3, answer: 'confirmed' }),
    ).toMatchObject({ code: 'caseNotFound' });
  });
});
