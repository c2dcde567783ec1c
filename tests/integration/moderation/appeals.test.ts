import { afterEach, describe, expect, test } from 'vitest';
import type { Role } from '@/lib/audit/actor';
import type { DecideCase } from '@/lib/moderation/decide-case-schema';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { decideAppeal } from '@/lib/moderation/server/decide-appeal';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

const why = { reason: 'off_topic', text: 'Det handler om noget andet.' } as const;
const words = { locale: 'da', text: 'Det handler om stien, som projektet gælder.' } as const;
const isPublic = async (contributionId: string) => (await db().publication.count({ where: { contributionId } })) === 1;

async function aDecided(decision: Partial<DecideCase> = { outcome: 'hidden' }, roles: Role[] = ['moderator']) {
  const proposal = await aProposal();
  const officer = await anEmployee(roles);
  await decideCase(officer, { code: proposal.code, version: 1, outcome: 'hidden', ...why, ...decision });
  return { ...proposal, officer };
}

async function anAppealed(decision?: Partial<DecideCase>, roles?: Role[]) {
  const decided = await aDecided(decision, roles);
  await appealDecision(decided.author, { code: decided.code, ...words });
  const appeal = await db().appeal.findFirstOrThrow({ where: { authorId: decided.author.personId } });
  return { ...decided, appeal };
}
const uphold = (id: string) => ({ id, outcome: 'upheld', answer: 'Du har ret. Det handler om stien.' }) as const;
const reject = (id: string) => ({ id, outcome: 'rejected', answer: 'Det handler stadig om noget andet.' }) as const;

describe('an appeal', () => {
  test('is stored once, with the date of its answer, however often and parallel it is sent', async () => {
    const { code, author } = await aDecided();
    const answers = await Promise.all([1, 2, 3].map(() => appealDecision(author, { code, ...words })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [appeal, ...more] = await db().appeal.findMany();
    expect(more).toEqual([]);
    expect(Math.round(((appeal?.answerDueAt.getTime() ?? 0) - now().getTime()) / 86_400_000)).toBe(14);
    expect(await db().event.count({ where: { type: 'appeal.submitted' } })).toBe(1);
  });

  test('is one for each decision: another text is refused', async () => {
    const { code, author } = await anAppealed();
    expect(await appealDecision(author, { code, ...words, text: 'Og så er der mere.' })).toMatchObject({
      code: 'alreadyAppealed',
    });
  });

  test('is for the author alone, within fourteen days, against what went against them', async () => {
    const { code, author } = await aDecided();
    expect(await appealDecision(await aCitizen(), { code, ...words })).toMatchObject({ code: 'contributionNotFound' });
    expect(await appealDecision({ kind: 'anonymous' }, { code, ...words })).toMatchObject({ code: 'signInNeeded' });
    setClock(new Date(Date.now() + 15 * 86_400_000));
    expect(await appealDecision(author, { code, ...words })).toMatchObject({ code: 'appealTooLate' });
    setClock(undefined);
    const shown = await aProposal();
    expect(await appealDecision(shown.author, { code: shown.code, ...words })).toMatchObject({ code: 'notAppealable' });
    const returned = await aDecided({ outcome: 'returned' });
    expect(await appealDecision(returned.author, { code: returned.code, ...words })).toMatchObject({ code: 'notAppealable' });
  });

  test('holds the decision still until it is answered', async () => {
    const { code, officer } = await anAppealed();
    expect(await reopenCase(officer, { code, version: 2 })).toMatchObject({ code: 'appealWaits' });
    expect(await decideCase(officer, { code, version: 2, outcome: 'published' })).toMatchObject({ code: 'appealWaits' });
  });

  test('never meets a decision half way: appeal and undo at once leave one of them', async () => {
    const { id, code, author, officer } = await aDecided();
    const [appealed, undone] = await Promise.all([
      appealDecision(author, { code, ...words }),
      reopenCase(officer, { code, version: 2 }),
    ]);
    expect([appealed.ok, undone.ok].filter(Boolean)).toHaveLength(1);
    expect(await db().hiding.count({ where: { contributionId: id } })).toBe(undone.ok ? 0 : 1);
  });
});

describe('answering an appeal', () => {
  test('restores at once when it is upheld, by another person', async () => {
    const { id, appeal } = await anAppealed();
    const other = await anEmployee(['moderator']);
    expect(await decideAppeal(other, uphold(appeal.id))).toMatchObject({ ok: true });
    expect(await isPublic(id)).toBe(true);
    expect(await db().hiding.count()).toBe(0);
    const types = (await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['contribution.restored', 'appeal.decided']);
    const [, restoring] = await db().moderationDecision.findMany({
      where: { outcome: 'published' },
      orderBy: { decidedAt: 'asc' },
    });
    expect(restoring?.byId).toBe(other.personId);
  });

  test('gives the words back when what was appealed is a redaction', async () => {
    const { id, appeal } = await anAppealed({ outcome: 'redacted', markedText: 'Så kan [[man]] hvile undervejs.' });
    expect((await db().contribution.findUniqueOrThrow({ where: { id } })).text).toContain('⟦');
    await decideAppeal(await anEmployee(['moderator']), uphold(appeal.id));
    expect((await db().contribution.findUniqueOrThrow({ where: { id } })).text).toBe('Så kan man hvile undervejs.');
  });

  test('changes nothing else when it is rejected, and keeps the reason', async () => {
    const { id, appeal } = await anAppealed();
    await decideAppeal(await anEmployee(['moderator']), reject(appeal.id));
    expect(await isPublic(id)).toBe(false);
    expect(await db().appeal.findUnique({ where: { id: appeal.id } })).toMatchObject({
      outcome: 'rejected',
      decidedAlone: false,
    });
  });

  test('is never for the one who decided, nor in the database', async () => {
    const { id, appeal, officer } = await anAppealed();
    await anEmployee(['moderator']);
    expect(await decideAppeal(officer, uphold(appeal.id))).toMatchObject({ code: 'sameOfficer' });
    expect(await isPublic(id)).toBe(false);
    const forced = db().appeal.update({
      where: { id: appeal.id },
      data: { outcome: 'rejected', answer: 'Nej.', decidedById: officer.personId, decidedAt: now() },
    });
    await expect(forced).rejects.toThrow(/Appeal_another_person/);
  });

  test('is for an administrator, who says so, where there is nobody else; others are told', async () => {
    const moderated = await anAppealed();
    expect(await decideAppeal(moderated.officer, uphold(moderated.appeal.id))).toMatchObject({ code: 'onlyOfficer' });
    await db().employeeRole.deleteMany();
    const alone = await anAppealed({ outcome: 'hidden' }, ['administrator']);
    expect(await decideAppeal(alone.officer, reject(alone.appeal.id))).toMatchObject({ ok: true });
    expect(await db().appeal.findUnique({ where: { id: alone.appeal.id } })).toMatchObject({ decidedAlone: true });
  });

  test('has one winner when two answer at once, and one click is as good as two', async () => {
    const { id, appeal } = await anAppealed();
    const [a, b] = [await anEmployee(['moderator']), await anEmployee(['project_manager'])];
    const [up, down] = await Promise.all([decideAppeal(a, uphold(appeal.id)), decideAppeal(b, reject(appeal.id))]);
    expect([up.ok, down.ok].filter(Boolean)).toHaveLength(1);
    expect(up.ok ? down : up).toMatchObject({ code: 'conflict' });
    expect(await isPublic(id)).toBe(up.ok);
    expect(await (up.ok ? decideAppeal(a, uphold(appeal.id)) : decideAppeal(b, reject(appeal.id)))).toMatchObject({ ok: true });
  });

  test('brings nothing back that its author has taken back', async () => {
    const { id, code, author, appeal } = await anAppealed();
    await takeBackContribution(author, { code });
    expect(await decideAppeal(await anEmployee(['moderator']), uphold(appeal.id))).toMatchObject({ ok: true });
    expect(await isPublic(id)).toBe(false);
    expect(await decideAppeal(await anEmployee(['moderator']), uphold('unknown'))).toMatchObject({ code: 'appealNotFound' });
  });
});
