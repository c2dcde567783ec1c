import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { listContributionWork } from '@/lib/decisions/server/contribution-work-queries';
import { markUse } from '@/lib/decisions/server/mark-use';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const answer = (code: string, text = 'Tak. Bænken kommer til foråret.') => ({ code, language: 'da' as const, text });
const use = (code: string, reason = 'Bænken er med i planen.') => ({ code, use: 'used' as const, reason });

describe('the official answer', () => {
  test('stands on the contribution and is told to everybody who shows it', async () => {
    const { id, code } = await aProposal();
    const manager = await anEmployee();
    expect(await answerContribution(manager, answer(code))).toEqual({ ok: true, value: { code } });
    expect(await db().officialAnswer.findMany()).toMatchObject([{ contributionId: id, byId: manager.personId, language: 'da' }]);
    const event = await db().event.findFirstOrThrow({ where: { type: 'answer.given' } });
    expect(event.ids).toMatchObject({ contribution: id, proposal: id });
    expect(JSON.stringify(event.ids)).not.toContain('Bænken');
  });

  test('is replaced by a new one, the old one kept', async () => {
    const { id, code } = await aProposal();
    const manager = await anEmployee();
    await answerContribution(manager, answer(code, 'Første.'));
    await answerContribution(manager, answer(code, 'Andet.'));
    const answers = await db().officialAnswer.findMany({ where: { contributionId: id }, orderBy: { answeredAt: 'desc' } });
    expect(answers.map(({ text }) => text)).toEqual(['Andet.', 'Første.']);
  });

  test('says something, about something that is shown', async () => {
    const manager = await anEmployee();
    const { code } = await aProposal({ isPublished: false });
    expect(await answerContribution(manager, answer(code))).toMatchObject({ code: 'notPublished' });
    expect(await answerContribution(manager, answer('ND-XXXX-XX'))).toMatchObject({ code: 'contributionNotFound' });
    expect(await answerContribution(manager, answer(code, '  '))).toMatchObject({ code: 'answerNeeded' });
  });
});

describe('the mark of use', () => {
  test('says how and why; the latest holds', async () => {
    const { id, code } = await aProposal();
    const manager = await anEmployee();
    expect(await markUse(manager, use(code))).toEqual({ ok: true, value: { code } });
    await markUse(manager, { code, use: 'partly_used', reason: 'Bænken er med, skiltet er ikke.' });
    const marks = await db().contributionUse.findMany({ where: { contributionId: id }, orderBy: { markedAt: 'desc' } });
    expect(marks.map((mark) => mark.use)).toEqual(['partly_used', 'used']);
    expect(await db().event.count({ where: { type: 'use.marked', subject: `contribution:${id}` } })).toBe(2);
  });

  test('needs a reason and something that is shown', async () => {
    const manager = await anEmployee();
    const { code } = await aProposal({ isPublished: false });
    expect(await markUse(manager, use(code))).toMatchObject({ code: 'notPublished' });
    expect(await markUse(manager, use(code, ' '))).toMatchObject({ code: 'useReasonNeeded' });
    expect(await markUse(manager, use('ND-XXXX-XX'))).toMatchObject({ code: 'contributionNotFound' });
  });
});

test('only project managers speak for the municipality', async () => {
  const { code } = await aProposal();
  for (const actor of [anonymous, await aCitizen(), await anEmployee(['moderator']), await anEmployee(['leader'])]) {
    const refusal = actor.kind === 'anonymous' ? 'signInNeeded' : 'notAllowed';
    expect(await answerContribution(actor, answer(code))).toMatchObject({ code: refusal });
    expect(await markUse(actor, use(code))).toMatchObject({ code: refusal });
  }
});

describe('the list of work', () => {
  test('finds what lacks an answer, what lacks use, and words', async () => {
    const manager = await anEmployee();
    const answered = await aProposal({ title: 'Sauna ved havnen' });
    const bare = await aProposal({ title: 'Cykelsti' });
    await answerContribution(manager, answer(answered.code));
    await markUse(manager, use(bare.code));
    const codes = async (asked: Parameters<typeof listContributionWork>[1]) =>
      (await listContributionWork(manager, asked)).lines.map(({ code }) => code);
    expect(await codes({ filter: 'unanswered' })).toEqual([bare.code]);
    expect(await codes({ filter: 'unused' })).toEqual([answered.code]);
    expect(await codes({ search: 'sauna' })).toEqual([answered.code]);
    expect(await codes({ search: bare.code.toLowerCase() })).toEqual([bare.code]);
    expect((await listContributionWork(await aCitizen())).lines).toEqual([]);
  });

  test('pages by key with the same number of statements', async () => {
    const manager = await anEmployee();
    const phase = await aPhase();
    await aProposal({ phase });
    const one = await countStatements(() => listContributionWork(manager));
    for (let index = 0; index < 41; index++) await aProposal({ phase });
    expect(await countStatements(() => listContributionWork(manager))).toBe(one);
    const first = await listContributionWork(manager);
    const second = await listContributionWork(manager, { after: first.next ?? '' });
    expect(new Set([...first.lines, ...second.lines].map(({ code }) => code)).size).toBe(42);
    expect(second.next).toBeNull();
  });
});
