import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { QueueFilter } from '@/lib/moderation/queue-filter';
import { countCases, countPresets, getNextCaseCode, listOpenCases } from '@/lib/moderation/server/queue-queries';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const minute = 60_000;
const day = 24 * 60;
const ago = (minutes: number) => new Date(Date.now() - minutes * minute);

async function waiting(count: number) {
  const phase = await aPhase();
  const codes: string[] = [];
  for (let index = 0; index < count; index++)
    codes.push((await aProposal({ phase, isPublished: false, at: ago(count - index) })).code);
  return codes;
}

const setCase = (contributionId: string, data: { flags?: string[]; dueAt?: Date; assigneeId?: string; openedAt?: Date }) =>
  db().moderationCase.update({ where: { contributionId }, data });

describe('the queue', () => {
  test('has the oldest first and pages by key', async () => {
    const codes = await waiting(32);
    await aProposal();
    const moderator = await anEmployee(['moderator']);
    const first = await listOpenCases(moderator);
    const second = await listOpenCases(moderator, { after: first.next ?? '' });
    expect([...first.cases, ...second.cases].map(({ code }) => code)).toEqual(codes);
    expect(second.next).toBeNull();
    expect(first.cases[0]).toMatchObject({ flags: [], watchers: [], notes: 0, assignee: null, version: 1 });
    expect((await countPresets(moderator)).all).toBe(32);
  });

  test('puts what is due first on top when asked for the most urgent, and pages through it', async () => {
    const phase = await aPhase();
    const dues = [5, 1, 3, 2, 4];
    const made: { code: string; due: number }[] = [];
    for (const due of dues) {
      const { id, code } = await aProposal({ phase, isPublished: false });
      await setCase(id, { dueAt: ago(-due * day) });
      made.push({ code, due });
    }
    const moderator = await anEmployee(['moderator']);
    const filter = { sort: 'urgent' } as const;
    const first = await listOpenCases(moderator, { filter, size: 2 });
    const rest = await listOpenCases(moderator, { filter, after: first.next ?? '' });
    const expected = made.sort((a, b) => a.due - b.due).map(({ code }) => code);
    expect([...first.cases, ...rest.cases].map(({ code }) => code)).toEqual(expected);
  });

  test('is empty for people who do not work here', async () => {
    await waiting(1);
    for (const actor of [anonymous, await aCitizen()]) {
      expect((await listOpenCases(actor)).cases).toEqual([]);
      expect((await countPresets(actor)).all).toBe(0);
    }
    expect((await listOpenCases(await anEmployee(['leader']))).cases).toHaveLength(1);
  });

  test('asks the database as often for one case as for fifty', async () => {
    const moderator = await anEmployee(['moderator']);
    const look = async () => {
      await listOpenCases(moderator, { size: 50 });
      await countPresets(moderator);
      await countCases(moderator, [{ kind: 'comment' }, { due: 'overdue', assignee: 'mine' }]);
    };
    await waiting(1);
    const one = await countStatements(look);
    await waiting(50);
    expect(await countStatements(look)).toEqual(one);
    expect(one).toBe(3);
  });

  test('goes on to the case behind, and round to the oldest after the last, within its filter', async () => {
    const [first = '', second = ''] = await waiting(2);
    const comment = await aComment({ isPublished: false, at: ago(0) });
    const moderator = await anEmployee(['moderator']);
    const placed = async (code: string) => {
      const row = await db().moderationCase.findFirstOrThrow({ where: { contribution: { code } } });
      return { id: row.id, code, openedAt: row.openedAt, dueAt: row.dueAt };
    };
    expect(await getNextCaseCode(moderator, await placed(first))).toBe(second);
    expect(await getNextCaseCode(moderator, await placed(second))).toBe(comment.code);
    expect(await getNextCaseCode(moderator, await placed(second), { kind: 'proposal' })).toBe(first);
    expect(await getNextCaseCode(moderator, await placed(comment.code), { kind: 'comment' })).toBeNull();
  });
});

describe('a filter', () => {
  async function aMixedQueue() {
    const project = await aProject({ slug: 'stien' });
    const phase = await aPhase({ projectId: project.id, slug: 'ideer' });
    const moderator = await anEmployee(['moderator']);
    const other = await anEmployee(['moderator']);
    const plain = await aProposal({ isPublished: false, at: ago(10) });
    const mine = await aProposal({ phase, isPublished: false, at: ago(8 * day) });
    const flagged = await aComment({ isPublished: false, at: ago(2 * day) });
    const english = await aProposal({ isPublished: false, at: ago(4 * day) });
    await setCase(mine.id, { assigneeId: moderator.personId, dueAt: ago(30) });
    await setCase(flagged.id, { flags: ['phone', 'reported'], assigneeId: other.personId, dueAt: ago(5) });
    await setCase(english.id, { flags: ['email'], dueAt: ago(-5 * day) });
    await db().contribution.update({ where: { id: english.id }, data: { language: 'en' } });
    const names = new Map([
      [plain.code, 'plain'],
      [mine.code, 'mine'],
      [flagged.code, 'flagged'],
      [english.code, 'english'],
    ]);
    return { moderator, other, names };
  }

  test('shows what it says, alone and together with others, and counts exactly what it shows', async () => {
    const { moderator, other, names } = await aMixedQueue();
    const cases: [QueueFilter, string[]][] = [
      [{}, ['mine', 'english', 'flagged', 'plain']],
      [{ project: 'stien' }, ['mine']],
      [{ phase: 'stien/ideer' }, ['mine']],
      [{ phase: 'stien/andet' }, []],
      [{ kind: 'comment' }, ['flagged']],
      [{ flag: 'any' }, ['english', 'flagged']],
      [{ flag: 'phone' }, ['flagged']],
      [{ assignee: 'mine' }, ['mine']],
      [{ assignee: 'nobody' }, ['english', 'plain']],
      [{ assignee: other.personId }, ['flagged']],
      [{ due: 'overdue' }, ['mine', 'flagged']],
      [{ reported: 'yes' }, ['flagged']],
      [{ language: 'en' }, ['english']],
      [{ age: 'day' }, ['mine', 'english', 'flagged']],
      [{ age: 'three_days' }, ['mine', 'english']],
      [{ age: 'week' }, ['mine']],
      [{ flag: 'any', due: 'overdue', kind: 'comment' }, ['flagged']],
      [{ flag: 'any', language: 'en', due: 'overdue' }, []],
      [{ due: 'overdue', sort: 'urgent' }, ['mine', 'flagged']],
    ];
    for (const [filter, expected] of cases) {
      const shown = (await listOpenCases(moderator, { filter })).cases.map(({ code }) => names.get(code));
      expect(shown, JSON.stringify(filter)).toEqual(expected);
    }
    const counts = await countCases(
      moderator,
      cases.map(([filter]) => filter),
    );
    expect(counts).toEqual(cases.map(([, expected]) => expected.length));
  });

  test('is counted among those everybody has at hand', async () => {
    const { moderator } = await aMixedQueue();
    const counts = {
      all: 4,
      mine: 1,
      nobodys: 2,
      held: 2,
      overdue: 2,
      reported: 1,
      proposal: 3,
      comment: 1,
      survey_text: 0,
      hearing_reply: 0,
      addition: 0,
    };
    expect(await countPresets(moderator)).toEqual(counts);
  });
});
