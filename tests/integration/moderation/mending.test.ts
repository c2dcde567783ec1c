import { afterEach, describe, expect, test } from 'vitest';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { mendContribution } from '@/lib/participation/server/mend-contribution';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

async function aReturned() {
  const said = await aProposal({ title: 'Kajs bænk', text: 'Kaj bor i nummer 4. Sæt en bænk.' });
  const why = { reason: 'personal_data', text: 'Tag naboens navn ud.' } as const;
  const moderator = await anEmployee(['moderator']);
  await decideCase(moderator, { code: said.code, version: 1, outcome: 'returned', mendInDays: 7, ...why });
  return { ...said, moderator };
}
const mended = (code: string) =>
  ({ code, locale: 'da', title: 'En bænk', text: 'Sæt en bænk ved stien.', falseAlarm: false, keepContact: false }) as const;
const caseOf = (contributionId: string) => db().moderationCase.findUniqueOrThrow({ where: { contributionId } });

describe('sending again what was returned', () => {
  test('puts it back in the queue with both versions', async () => {
    const { id, code, author } = await aReturned();
    expect(await mendContribution(author, mended(code))).toEqual({ ok: true, value: { code } });
    expect(await db().contribution.findUnique({ where: { id }, include: { proposal: true } })).toMatchObject({
      text: 'Sæt en bænk ved stien.',
      proposal: { title: 'En bænk' },
    });
    expect(await db().formerText.findMany()).toMatchObject([{ title: 'Kajs bænk', text: 'Kaj bor i nummer 4. Sæt en bænk.' }]);
    expect(await caseOf(id)).toMatchObject({ closedAt: null, flags: ['mended'], version: 3 });
    expect(await db().event.count({ where: { type: 'contribution.resubmitted' } })).toBe(1);
  });

  test('goes through the same screening', async () => {
    const { id, code, author } = await aReturned();
    const refusedInput = { ...mended(code), text: 'Mit CPR-nummer er 010190-1234.' };
    expect((await mendContribution(author, refusedInput)).ok).toBe(false);
    const contact = { ...mended(code), text: 'Ring til mig på 22 33 44 55.' };
    expect(await mendContribution(author, contact)).toMatchObject({ code: 'contactInText' });
    expect(await mendContribution(author, { ...contact, keepContact: true })).toMatchObject({ ok: true });
    expect((await caseOf(id)).flags).toEqual(['phone', 'mended']);
    expect(JSON.stringify(await db().formerText.findMany())).not.toContain('1234');
  });

  test('is taken after the date, with a flag that says so', async () => {
    const { id, code, author } = await aReturned();
    setClock(new Date(Date.now() + 8 * 86_400_000));
    expect(await mendContribution(author, mended(code))).toMatchObject({ ok: true });
    expect((await caseOf(id)).flags).toEqual(['mended', 'mended_late']);
  });

  test('is done once, however often and parallel it is sent', async () => {
    const { code, author } = await aReturned();
    const results = await Promise.all([mendContribution(author, mended(code)), mendContribution(author, mended(code))]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await db().formerText.count()).toBe(1);
    expect(await mendContribution(author, { ...mended(code), text: 'Noget helt tredje.' })).toMatchObject({
      code: 'notReturned',
    });
  });

  test('is the author’s alone, and not while they are blocked', async () => {
    const { code, author } = await aReturned();
    expect(await mendContribution(await aCitizen(), mended(code))).toMatchObject({ code: 'contributionNotFound' });
    const blockedUntil = new Date(Date.now() + 86_400_000);
    expect(await mendContribution({ ...author, blockedUntil }, mended(code))).toMatchObject({ code: 'blocked' });
    expect(await mendContribution(author, { ...mended(code), title: 'En' })).toMatchObject({ code: 'titleTooShort' });
    expect(await mendContribution(author, { ...mended(code), text: 'Kort' })).toMatchObject({ code: 'proposalTooShort' });
  });
});

describe('taking a contribution back', () => {
  test('ends what was asked and what can be decided; the text stays in the record', async () => {
    const { id, code, author, moderator } = await aReturned();
    expect(await takeBackContribution(author, { code })).toMatchObject({ ok: true });
    expect(await takeBackContribution(author, { code })).toMatchObject({ ok: true });
    expect(await db().withdrawal.count({ where: { contributionId: id } })).toBe(1);
    expect(await db().mending.count()).toBe(0);
    expect(await decideCase(moderator, { code, version: 3, outcome: 'published' })).toMatchObject({ code: 'withdrawn' });
    expect((await db().contribution.findUniqueOrThrow({ where: { id } })).text).toContain('Kaj');
    expect(await takeBackContribution(await aCitizen(), { code })).toMatchObject({ code: 'contributionNotFound' });
  });

  test('takes a public one out of sight', async () => {
    const { id, code, author } = await aProposal();
    await takeBackContribution(author, { code });
    expect(await db().publication.count({ where: { contributionId: id } })).toBe(0);
  });
});
