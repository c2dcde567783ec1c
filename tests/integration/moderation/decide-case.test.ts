import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { DecideCase } from '@/lib/moderation/decide-case-schema';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { openCase } from '@/lib/moderation/server/open-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const show = (code: string, version = 1): DecideCase => ({ code, version, outcome: 'published' });
const hide = (code: string, version = 1): DecideCase => ({
  code,
  version,
  outcome: 'hidden',
  reason: 'off_topic',
  text: 'Det handler om noget andet.',
});

async function aWaitingProposal() {
  const { id, code } = await aProposal({ isPublished: false });
  return { id, code };
}

const caseOf = (contributionId: string) =>
  db().moderationCase.findUniqueOrThrow({ where: { contributionId }, include: { decisions: { orderBy: { decidedAt: 'asc' } } } });
const isPublic = async (contributionId: string) => (await db().publication.count({ where: { contributionId } })) === 1;
const eventsOf = async (contributionId: string) =>
  (await db().event.findMany({ where: { subject: `contribution:${contributionId}` }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  );

describe('deciding a case', () => {
  test('shows a contribution, closes its case and says so in the log', async () => {
    const { id, code } = await aWaitingProposal();
    const moderator = await anEmployee(['moderator']);
    expect(await decideCase(moderator, show(code))).toEqual({ ok: true, value: { code, outcome: 'published', version: 2 } });
    expect(await isPublic(id)).toBe(true);
    const closed = await caseOf(id);
    expect(closed.closedAt).not.toBeNull();
    expect(closed.decisions).toMatchObject([{ outcome: 'published', byId: moderator.personId, reason: null }]);
    expect(await eventsOf(id)).toEqual(['contribution.published']);
  });

  test('hides one with a reason and words to its author', async () => {
    const { id, code } = await aWaitingProposal();
    expect(await decideCase(await anEmployee(['project_manager']), hide(code))).toMatchObject({ ok: true });
    expect(await isPublic(id)).toBe(false);
    expect(await db().hiding.findUnique({ where: { contributionId: id } })).toMatchObject({ reason: 'off_topic' });
    expect(await eventsOf(id)).toEqual(['contribution.hidden']);
  });

  test('hides nothing without a reason or without words', async () => {
    const { id, code } = await aWaitingProposal();
    const moderator = await anEmployee(['moderator']);
    expect(await decideCase(moderator, { ...hide(code), reason: undefined })).toMatchObject({ code: 'reasonNeeded' });
    expect(await decideCase(moderator, { ...hide(code), text: ' ' })).toMatchObject({ code: 'textNeeded' });
    expect((await caseOf(id)).version).toBe(1);
  });

  test('is for moderators, project managers and administrators; a leader reads along', async () => {
    const { code } = await aWaitingProposal();
    expect(await decideCase(anonymous, show(code))).toMatchObject({ code: 'signInNeeded' });
    expect(await decideCase(await aCitizen(), show(code))).toMatchObject({ code: 'notFound' });
    expect(await decideCase(await anEmployee(['leader']), show(code))).toMatchObject({ code: 'notAllowed' });
    expect(await decideCase(await anEmployee(['administrator']), show(code))).toMatchObject({ ok: true });
  });

  test('knows no case under an unknown code', async () => {
    expect(await decideCase(await anEmployee(['moderator']), show('ND-XXXX-XX'))).toMatchObject({ code: 'caseNotFound' });
  });

  test('tells whoever decides on an old version what holds now, and changes nothing', async () => {
    const { id, code } = await aWaitingProposal();
    await decideCase(await anEmployee(['moderator']), hide(code));
    const late = await decideCase(await anEmployee(['moderator']), show(code));
    expect(late).toEqual({ ok: false, code: 'conflict', details: { outcome: 'hidden' } });
    expect(await isPublic(id)).toBe(false);
    expect((await caseOf(id)).decisions).toHaveLength(1);
  });

  test('gives two people who decide at once one winner; the other is told', async () => {
    const { id, code } = await aWaitingProposal();
    const [first, second] = await Promise.all([
      decideCase(await anEmployee(['moderator']), show(code)),
      decideCase(await anEmployee(['project_manager']), hide(code)),
    ]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    expect(first.ok ? second : first).toMatchObject({ code: 'conflict' });
    expect((await caseOf(id)).decisions).toHaveLength(1);
    expect(await isPublic(id)).toBe(first.ok);
  });

  test('takes a second click of the same person for the same decision', async () => {
    const { id, code } = await aWaitingProposal();
    const moderator = await anEmployee(['moderator']);
    const [first, second] = await Promise.all([decideCase(moderator, show(code)), decideCase(moderator, show(code))]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: true });
    expect((await caseOf(id)).decisions).toHaveLength(1);
  });

  test('can be done again later, with every decision kept', async () => {
    const { id, code } = await aWaitingProposal();
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, hide(code));
    expect(await decideCase(moderator, show(code, 2))).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await isPublic(id)).toBe(true);
    expect(await db().hiding.count()).toBe(0);
    expect((await caseOf(id)).decisions.map(({ outcome }) => outcome)).toEqual(['hidden', 'published']);
  });
});

describe('taking a decision back', () => {
  test('puts the case in the queue again, neither shown nor hidden, with its history', async () => {
    const { id, code } = await aWaitingProposal();
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, show(code));
    expect(await reopenCase(moderator, { code, version: 2 })).toEqual({ ok: true, value: { code, version: 3 } });
    expect(await isPublic(id)).toBe(false);
    const reopened = await caseOf(id);
    expect(reopened.closedAt).toBeNull();
    expect(reopened.decisions).toHaveLength(1);
    expect(await eventsOf(id)).toEqual(['contribution.published', 'case.reopened']);
  });

  test('is refused for a version that has moved, and for a case that waits', async () => {
    const { code } = await aWaitingProposal();
    const moderator = await anEmployee(['moderator']);
    expect(await reopenCase(moderator, { code, version: 1 })).toMatchObject({ code: 'conflict' });
    await decideCase(moderator, show(code));
    expect(await reopenCase(moderator, { code, version: 1 })).toMatchObject({ code: 'conflict' });
    expect(await reopenCase(anonymous, { code, version: 2 })).toMatchObject({ code: 'signInNeeded' });
    expect(await reopenCase(await anEmployee(['leader']), { code, version: 2 })).toMatchObject({ code: 'notAllowed' });
    expect(await reopenCase(moderator, { code: 'ND-XXXX-XX', version: 2 })).toMatchObject({ code: 'caseNotFound' });
  });
});

describe('opening a case', () => {
  const opened = async (flags: string[], timing: 'before' | 'after') => {
    const { id } = await aWaitingProposal();
    await db().moderationCase.delete({ where: { contributionId: id } });
    const result = await openCase(db(), { kind: 'system', name: 'test' }, { contributionId: id, flags, timing, at: now() });
    return { result, isPublic: await isPublic(id), stored: await caseOf(id) };
  };

  test('publishes at once where the phase checks afterwards and nothing was noticed', async () => {
    const { result, isPublic, stored } = await opened([], 'after');
    expect(result).toEqual({ published: true });
    expect(isPublic).toBe(true);
    expect(stored.decisions).toMatchObject([{ outcome: 'published', byId: null }]);
  });

  test.each([
    [['phone'], 'after'],
    [[], 'before'],
  ] as const)('waits with flags %j in a phase checked %s', async (flags, timing) => {
    const { result, isPublic, stored } = await opened([...flags], timing);
    expect(result).toEqual({ published: false });
    expect(isPublic).toBe(false);
    expect(stored.closedAt).toBeNull();
  });

  test('makes it due a working day later, or when its phase says', async () => {
    const due = async (targetDays: number | null) => {
      const { id, phase } = await aProposal({ isPublished: false });
      await db().phase.update({ where: { id: phase.id }, data: { targetDays } });
      await db().moderationCase.delete({ where: { contributionId: id } });
      const at = new Date('2026-11-27T11:00:00Z');
      await openCase(db(), { kind: 'system', name: 'test' }, { contributionId: id, flags: [], timing: 'before', at });
      return (await caseOf(id)).dueAt.toISOString();
    };
    expect(await due(null)).toBe('2026-11-30T11:00:00.000Z');
    expect(await due(3)).toBe('2026-12-02T11:00:00.000Z');
  });
});
