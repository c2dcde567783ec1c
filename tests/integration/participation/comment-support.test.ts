import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { getCommentPage } from '@/lib/participation/server/comment-queries';
import { supportComment } from '@/lib/participation/server/support-comment';
import { getOwnCommentSupports, getSupportPage } from '@/lib/participation/server/support-queries';
import { withdrawCommentSupport } from '@/lib/participation/server/withdraw-comment-support';
import { now, setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

test('one person supports a comment once, however often and however parallel they ask', async () => {
  const [citizen, { id, code }] = [await aCitizen(), await aComment()];
  await Promise.all(Array.from({ length: 20 }, () => supportComment(citizen, { code })));
  expect(await db.commentSupport.findMany({ select: { commentId: true, personId: true } })).toEqual([
    { commentId: id, personId: citizen.personId },
  ]);
  expect(await db.event.count({ where: { type: 'comment_support.given' } })).toBe(1);
});

test('the count follows, tells the pages that show it, and the reader sees their own at once', async () => {
  const [one, other, comment] = [await aCitizen(), await aCitizen(), await aComment()];
  const { code } = comment;
  await supportComment(one, { code });
  await supportComment(other, { code });
  expect(await getOwnCommentSupports(one, [code])).toEqual({ [code]: { supported: true, count: 1, isAuthor: false } });
  await drainEvents(now());
  expect((await getCommentPage(code, null))?.first?.supports).toBe(2);
  expect(await db.event.findFirstOrThrow({ where: { type: 'supports.counted' } })).toMatchObject({
    ids: { contribution: comment.id, project: comment.phase.projectId },
  });
  await withdrawCommentSupport(one, { code });
  await withdrawCommentSupport(one, { code });
  await drainEvents(now());
  expect((await getCommentPage(code, null))?.first?.supports).toBe(1);
});

describe.each([
  ['giving', supportComment],
  ['taking back', withdrawCommentSupport],
])('%s is refused', (_name, act) => {
  test('without sign-in, to employees, to the author, and for what is not public', async () => {
    const author = await aCitizen();
    const { code } = await aComment({ by: author });
    expect(await act(anonymous, { code })).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await act(await anEmployee(), { code })).toEqual({ ok: false, code: 'citizensOnly' });
    expect(await act(author, { code })).toEqual({ ok: false, code: 'ownComment' });
    const waiting = await aComment({ isPublished: false });
    expect(await act(await aCitizen(), { code: waiting.code })).toEqual({ ok: false, code: 'commentNotFound' });
  });

  test('after the last day comments are taken', async () => {
    const phase = await aPhase({ opensOn: new Date('2026-11-01T00:00:00Z'), closesOn: new Date('2026-11-30T00:00:00Z') });
    const { code } = await aComment({ onProposal: null, phase });
    setClock(new Date('2026-11-30T23:00:00Z'));
    expect(await act(await aCitizen(), { code })).toEqual({ ok: false, code: 'phaseClosed' });
  });
});

test('the page without script shows one’s own support of a comment', async () => {
  const [citizen, { code }] = [await aCitizen(), await aComment({ text: 'Husk lys.' })];
  await supportComment(citizen, { code });
  expect(await getSupportPage(citizen, code)).toMatchObject({
    kind: 'comment',
    title: 'Husk lys.',
    own: { supported: true },
    refusal: null,
  });
});

test('one’s own part in many comments is learned in one statement', async () => {
  const citizen = await aCitizen();
  const codes: string[] = [];
  for (let index = 0; index < 5; index++) codes.push((await aComment()).code);
  expect(await countStatements(() => getOwnCommentSupports(citizen, codes))).toBe(1);
});
