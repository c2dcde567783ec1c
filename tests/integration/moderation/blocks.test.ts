import { afterEach, describe, expect, test } from 'vitest';
import { sessionStore } from '@/lib/identity/server/session-store';
import { startSession } from '@/lib/identity/server/start-session';
import { appealBlock } from '@/lib/moderation/server/appeal-block';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { decideAppeal } from '@/lib/moderation/server/decide-appeal';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { liftBlock } from '@/lib/moderation/server/lift-block';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

const why = { days: 7, reason: 'abuse', text: 'Du har skrevet trusler tre gange.' } as const;
const dayMs = 86_400_000;

/** Until when the session of a person says they are blocked. */
async function blockedUntilOf(personId: string): Promise<Date | null> {
  const store = sessionStore();
  const found = await store.getSessionAndUser?.(await startSession(db(), personId));
  return (found?.user as { blockedUntil?: Date | null } | undefined)?.blockedUntil ?? null;
}

async function aBlocked() {
  const { code, author } = await aProposal();
  const manager = await anEmployee(['project_manager']);
  await imposeBlock(manager, { code, ...why });
  const blockedUntil = (await blockedUntilOf(author.personId)) ?? undefined;
  return { code, author: { ...author, blockedUntil }, manager };
}

describe('a block', () => {
  test('holds from the next request on, for as long as it says, and ends by its date alone', async () => {
    const { author } = await aBlocked();
    expect(Math.round(((author.blockedUntil?.getTime() ?? 0) - Date.now()) / dayMs)).toBe(7);
    setClock(new Date(Date.now() + 8 * dayMs));
    expect(await blockedUntilOf(author.personId)).toBeNull();
  });

  test('ends every session of the person at once, and nobody else’s', async () => {
    const { code, author } = await aProposal();
    const [phone, desk] = [await startSession(db(), author.personId), await startSession(db(), author.personId)];
    const other = await startSession(db(), (await aCitizen()).personId);
    await imposeBlock(await anEmployee(['project_manager']), { code, ...why });
    const store = sessionStore();
    const found = await Promise.all([phone, desk, other].map((token) => store.getSessionAndUser?.(token)));
    expect(found.map(Boolean)).toEqual([false, false, true]);
  });

  test('stops commenting and supporting with until when; taking support back and appealing go on', async () => {
    const { code, author } = await aBlocked();
    const { code: other, phase } = await aProposal();
    const { slug: project } = await db().project.findUniqueOrThrow({ where: { id: phase.projectId } });
    const words = {
      locale: 'da',
      senderShown: 'role',
      senderName: '',
      falseAlarm: false,
      keepContact: false,
      website: '',
    } as const;
    const comment = { ...words, project, proposal: other, text: 'God idé.', submissionKey: crypto.randomUUID() };
    const blocked = { code: 'blocked', details: { until: author.blockedUntil?.getTime() } };
    expect(await submitComment(author, comment)).toMatchObject(blocked);
    expect(await supportProposal(author, { code: other })).toMatchObject(blocked);
    await aSupport({ proposal: await db().contribution.findUniqueOrThrow({ where: { code: other } }), by: author });
    expect(await withdrawSupport(author, { code: other })).toMatchObject({ ok: true });
    await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome: 'hidden', reason: 'abuse', text: 'Nej.' });
    expect(await appealDecision(author, { code, locale: 'da', text: 'Det er ikke en trussel.' })).toMatchObject({ ok: true });
  });

  test('is one at a time, also when two impose it at once', async () => {
    const { code } = await aProposal();
    const [a, b] = [await anEmployee(['project_manager']), await anEmployee(['administrator'])];
    const results = await Promise.all([imposeBlock(a, { code, ...why }), imposeBlock(b, { code, ...why })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'alreadyBlocked' });
    const second = db().block.create({ data: { ...(await db().block.findFirstOrThrow()), id: 'another' } });
    await expect(second).rejects.toThrow();
  });

  test('is for project managers and administrators, and never for employees or nobody', async () => {
    const { code, id } = await aProposal();
    expect(await imposeBlock(await anEmployee(['moderator']), { code, ...why })).toMatchObject({ code: 'notAllowed' });
    const manager = await anEmployee(['project_manager']);
    expect(await imposeBlock(manager, { code: 'ND-XXXX-XX', ...why })).toMatchObject({ code: 'contributionNotFound' });
    await db().contribution.update({ where: { id }, data: { authorId: manager.personId } });
    expect(await imposeBlock(manager, { code, ...why })).toMatchObject({ code: 'notBlockable' });
    await db().contribution.update({ where: { id }, data: { authorId: null } });
    expect(await imposeBlock(manager, { code, ...why })).toMatchObject({ code: 'noAuthor' });
  });

  test('lasts a day to a year, by the database', async () => {
    const { author } = await aProposal();
    const at = new Date();
    const of = (days: number) => ({
      personId: author.personId,
      reason: 'abuse' as const,
      text: 'x',
      imposedAt: at,
      endsAt: new Date(at.getTime() + days * dayMs),
    });
    await expect(db().block.create({ data: of(0.5) })).rejects.toThrow(/Block_a_day_to_a_year/);
    await expect(db().block.create({ data: of(400) })).rejects.toThrow(/Block_a_day_to_a_year/);
  });

  test('is lifted early, once', async () => {
    const { author, manager } = await aBlocked();
    const { id } = await db().block.findFirstOrThrow();
    await Promise.all([liftBlock(manager, { id }), liftBlock(manager, { id })]);
    expect(await blockedUntilOf(author.personId)).toBeNull();
    expect(await db().event.count({ where: { type: 'block.lifted' } })).toBe(1);
    expect(await liftBlock(manager, { id: 'unknown' })).toMatchObject({ code: 'blockNotFound' });
  });

  test('can be appealed once, by the one it is on, and is lifted when another person upholds it', async () => {
    const { author, manager } = await aBlocked();
    const words = { locale: 'da', text: 'Det var en spøg.' } as const;
    expect(await appealBlock(await aCitizen(), words)).toMatchObject({ code: 'notBlocked' });
    const twice = await Promise.all([appealBlock(author, words), appealBlock(author, words)]);
    expect(twice.every(({ ok }) => ok)).toBe(true);
    expect(await appealBlock(author, { ...words, text: 'Og mere.' })).toMatchObject({ code: 'alreadyAppealed' });
    const { id } = await db().appeal.findFirstOrThrow();
    const other = await anEmployee(['moderator']);
    expect(await decideAppeal(manager, { id, outcome: 'rejected', answer: 'Nej.' })).toMatchObject({ code: 'sameOfficer' });
    expect(await decideAppeal(other, { id, outcome: 'upheld', answer: 'Du har ret.' })).toMatchObject({ ok: true });
    expect(await blockedUntilOf(author.personId)).toBeNull();
  });
});
