import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getCase, getNextCaseCode, listOpenCases } from '@/lib/moderation/server/case-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const minute = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * minute);

async function waiting(count: number) {
  const phase = await aPhase();
  const codes: string[] = [];
  for (let index = 0; index < count; index++)
    codes.push((await aProposal({ phase, isPublished: false, at: ago(count - index) })).code);
  return codes;
}

describe('the queue', () => {
  test('has the oldest first, pages by key and counts what waits', async () => {
    const codes = await waiting(32);
    await aProposal();
    const moderator = await anEmployee(['moderator']);
    const first = await listOpenCases(moderator);
    const second = await listOpenCases(moderator, { after: first.next ?? '' });
    expect([...first.cases, ...second.cases].map(({ code }) => code)).toEqual(codes);
    expect(second.next).toBeNull();
    expect(first.counts).toEqual({ all: 32, flagged: 0, proposal: 32, comment: 0, survey_text: 0 });
  });

  test('shows only what was noticed, or only one kind', async () => {
    const [code = ''] = await waiting(1);
    const comment = await aComment({ isPublished: false });
    await db().moderationCase.updateMany({ where: { contributionId: comment.id }, data: { flags: ['phone'] } });
    const moderator = await anEmployee(['moderator']);
    const codesOf = async (filter: 'flagged' | 'proposal' | 'comment') =>
      (await listOpenCases(moderator, { filter })).cases.map((line) => line.code);
    expect(await codesOf('flagged')).toEqual([comment.code]);
    expect(await codesOf('comment')).toEqual([comment.code]);
    expect(await codesOf('proposal')).toEqual([code]);
  });

  test('is empty for people who do not work here', async () => {
    await waiting(1);
    for (const actor of [anonymous, await aCitizen()]) expect((await listOpenCases(actor)).cases).toEqual([]);
    expect((await listOpenCases(await anEmployee(['leader']))).cases).toHaveLength(1);
  });

  test('asks the database as often for one case as for thirty', async () => {
    const moderator = await anEmployee(['moderator']);
    await waiting(1);
    const one = await countStatements(() => listOpenCases(moderator));
    await waiting(30);
    expect(await countStatements(() => listOpenCases(moderator))).toEqual(one);
  });

  test('goes on to the case behind, and round to the oldest after the last', async () => {
    const [first = '', second = ''] = await waiting(2);
    const moderator = await anEmployee(['moderator']);
    const [one, two] = [await getCase(moderator, first), await getCase(moderator, second)];
    if (!one || !two) throw new Error('cases missing');
    expect(await getNextCaseCode(moderator, one)).toBe(second);
    expect(await getNextCaseCode(moderator, two)).toBe(first);
  });
});

describe('one case', () => {
  test('tells an employee what was said and what was decided; nobody else knows of it', async () => {
    const [code = ''] = await waiting(1);
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, { code, version: 1, outcome: 'published' });
    const shown = await getCase(moderator, code);
    expect(shown).toMatchObject({ code, version: 2, contribution: { isPublic: true, kind: 'proposal' } });
    expect(shown?.decisions).toHaveLength(1);
    expect(await getCase(await aCitizen(), code)).toBeNull();
    expect(await getCase(moderator, 'ND-XXXX-XX')).toBeNull();
  });
});

describe('the public log', () => {
  test('has one line for each hidden contribution: where, why and when, never whose or what', async () => {
    const project = await aProject({ titleDa: 'Stien' });
    const { code } = await aProposal({ phase: await aPhase({ projectId: project.id }), text: 'En hemmelig tekst.' });
    const hidden = { code, version: 1, outcome: 'hidden', reason: 'abuse', text: 'Sådan taler vi ikke.' } as const;
    await decideCase(await anEmployee(['moderator']), hidden);
    const { lines, next } = await listModerationLog(null);
    expect(next).toBeNull();
    expect(lines).toMatchObject([{ kind: 'proposal', reason: 'abuse', project: { titleDa: 'Stien' } }]);
    expect(JSON.stringify(lines)).not.toMatch(/hemmelig|taler vi|ND-/);
  });

  test('leaves out projects nobody can read yet', async () => {
    const project = await aProject({ published: false });
    const { code } = await aProposal({ phase: await aPhase({ projectId: project.id }), isPublished: false });
    const hidden = { code, version: 1, outcome: 'hidden', reason: 'abuse', text: 'Nej.' } as const;
    await decideCase(await anEmployee(['moderator']), hidden);
    expect((await listModerationLog(null)).lines).toEqual([]);
  });
});
