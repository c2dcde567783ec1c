import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { commentOrders } from '@/lib/participation/comment-order';
import { getCommentPage, listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getProposalPage } from '@/lib/participation/server/proposal-queries';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { now } from '@/lib/platform/clock';
import { decodeCursor } from '@/lib/platform/cursor';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;
const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 12, 0, second));

const words = {
  locale: 'da',
  senderShown: 'role',
  senderName: '',
  submissionKey: '',
  falseAlarm: false,
  keepContact: false,
  proposal: '',
  text: 'Det er jeg enig i.',
} as const;

async function slugOf(projectId: string) {
  return (await db.project.findUniqueOrThrow({ where: { id: projectId } })).slug;
}

describe('an answer to a comment', () => {
  test('lands under it, on the same proposal, with what its writer says they are', async () => {
    const phase = await aPhase({ moderation: 'after' });
    const proposal = await aProposal({ phase });
    const first = await aComment({ onProposal: proposal });
    const input = { ...words, project: await slugOf(phase.projectId), parent: first.code, stance: 'against' } as const;
    expect(await submitComment(await aCitizen(), input)).toMatchObject({ ok: true, value: { published: true } });
    expect(await db.comment.findFirstOrThrow({ where: { parentId: first.id } })).toMatchObject({
      onProposalId: proposal.id,
      stance: 'against',
    });
  });

  test('to an answer lands under the first comment, whoever writes it into the database', async () => {
    const first = await aComment({ onProposal: null });
    const reply = await aComment({ answers: first });
    const { id } = await aComment({ answers: reply });
    expect(await db.comment.findUniqueOrThrow({ where: { contributionId: id } })).toMatchObject({ parentId: first.id });
    await expect(db.comment.update({ where: { contributionId: first.id }, data: { parentId: reply.id } })).rejects.toThrow(
      'answers no other',
    );
  });

  test('sent eight times at once is one', async () => {
    const phase = await aPhase({ moderation: 'after' });
    const first = await aComment({ onProposal: null, phase });
    const input = { ...words, project: await slugOf(phase.projectId), parent: first.code };
    const citizen = await aCitizen();
    await Promise.all(Array.from({ length: 8 }, () => submitComment(citizen, input)));
    expect(await db.comment.count({ where: { parentId: first.id } })).toBe(1);
  });

  test('is refused under what nobody can read, what is in another project, and what is no comment', async () => {
    const phase = await aPhase();
    const project = await slugOf(phase.projectId);
    const waiting = await aComment({ onProposal: null, phase, isPublished: false });
    const foreign = await aComment({ onProposal: null });
    const proposal = await aProposal({ phase });
    const under = await aComment({ onProposal: proposal });
    await hideContribution(db, system, proposal.id, { reason: 'abuse', text: 'Tonen.' }, now());
    for (const code of [waiting.code, foreign.code, proposal.code, under.code, 'ND-XXXX-XX'])
      expect(await submitComment(await aCitizen(), { ...words, project, parent: code })).toEqual({
        ok: false,
        code: 'commentNotFound',
      });
  });
});

describe('a list of comments', () => {
  test('shows three answers under each and says how many there are', async () => {
    const proposal = await aProposal();
    const first = await aComment({ onProposal: proposal, at: at(0) });
    const replies = [];
    for (let index = 1; index < 6; index++) replies.push(await aComment({ answers: first, at: at(index) }));
    const page = await getProposalPage(proposal.phase.projectId, proposal.code);
    expect(page?.comments.items).toMatchObject([{ replyCount: 5, comment: { code: first.code } }]);
    expect(page?.comments.items[0]?.replies.map(({ code }) => code)).toEqual(replies.slice(0, 3).map(({ code }) => code));
    expect(page?.proposal.comments).toBe(6);
  });

  test('keeps the place of a hidden comment while answers to it are shown, and shows nothing of it', async () => {
    const phase = await aPhase();
    const first = await aComment({ onProposal: null, phase, text: 'Noget, der bliver skjult.' });
    const { code } = await aComment({ answers: first });
    await hideContribution(db, system, first.id, { reason: 'abuse', text: 'Tonen.' }, now());
    const page = await listPhaseComments(phase.projectId, null);
    expect(page.items).toMatchObject([{ comment: null, replies: [{ code, comment: { parent: null } }] }]);
    expect(JSON.stringify(page)).not.toContain(first.code);
    expect(await getCommentPage(first.code, null)).toBeNull();
    expect(await getCommentPage(code, null)).toMatchObject({ first: null, reply: { code } });
  });

  test('counts what the comments say they are', async () => {
    const proposal = await aProposal();
    for (const stance of ['in_favour', 'in_favour', 'against', undefined] as const)
      await aComment({ onProposal: proposal, stance });
    await aComment({ onProposal: proposal, stance: 'neutral', isPublished: false });
    expect((await getProposalPage(null, proposal.code))?.stances).toEqual({ in_favour: 2, against: 1 });
  });

  test('comes oldest first, newest first, or most supported first and then newest', async () => {
    const proposal = await aProposal();
    const made = [];
    for (let index = 0; index < 3; index++) made.push(await aComment({ onProposal: proposal, at: at(index) }));
    const [one, two, three] = made.map(({ code }) => code);
    await db.commentTally.create({ data: { commentId: made[1]?.id ?? '', count: 4 } });
    const codes = async (order: (typeof commentOrders)[number]) =>
      (await getProposalPage(null, proposal.code, { order }))?.comments.items.map(({ comment }) => comment?.code);
    expect(await codes('oldest')).toEqual([one, two, three]);
    expect(await codes('newest')).toEqual([three, two, one]);
    expect(await codes('most_supported')).toEqual([two, three, one]);
    const after = { at: new Date('2200-01-01'), id: 'z' };
    const written = await getProposalPage(null, proposal.code, { order: 'most_supported', after });
    expect(written?.comments.items.map(({ comment }) => comment?.code)).toEqual([two, three, one]);
  });

  test('takes two statements in every order, for one comment and for fifty with answers', async () => {
    const [few, many] = [await aProposal(), await aProposal()];
    await aComment({ onProposal: few });
    for (let index = 0; index < 50; index++) {
      const comment = await aComment({ onProposal: many });
      if (index % 10 === 0) await aComment({ answers: comment });
    }
    for (const order of commentOrders)
      for (const { code } of [few, many]) expect(await countStatements(() => getProposalPage(null, code, { order }))).toBe(2);
    expect(await countStatements(() => listPhaseComments(many.phase.projectId, null))).toBeLessThanOrEqual(2);
  });
});

describe('paging through five hundred comments', () => {
  test('shows each once by age while others are written', async () => {
    const proposal = await aProposal();
    for (let index = 0; index < 60; index++) await aComment({ onProposal: proposal, at: at(index) });
    const before = await db.comment.findMany({ where: { onProposalId: proposal.id }, select: { contributionId: true } });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('oldest', 'newest'), fc.array(fc.integer({ min: 0, max: 2 })), async (order, writes) => {
        const seen: string[] = [];
        let after = null;
        let page = 0;
        do {
          const found = await getProposalPage(null, proposal.code, { order, after });
          seen.push(...(found?.comments.items ?? []).map(({ id }) => id));
          for (let write = 0; write < (writes[page] ?? 0); write++) await aComment({ onProposal: proposal });
          page += 1;
          after = found?.comments.next ? decodeCursor(found.comments.next) : null;
        } while (after);
        expect(new Set(seen).size).toBe(seen.length);
        for (const { contributionId } of before) expect(seen).toContain(contributionId);
      }),
      { numRuns: 8 },
    );
  });

  test('by support reaches all of them when nothing changes, also where many have as much', async () => {
    const proposal = await aProposal();
    const made = [];
    for (let index = 0; index < 45; index++) made.push(await aComment({ onProposal: proposal, at: at(index) }));
    await db.commentTally.createMany({ data: made.slice(0, 30).map(({ id }, index) => ({ commentId: id, count: index % 3 })) });
    const seen: string[] = [];
    let after = null;
    do {
      const found = await getProposalPage(null, proposal.code, { order: 'most_supported', after });
      seen.push(...(found?.comments.items ?? []).map(({ id }) => id));
      after = found?.comments.next ? decodeCursor(found.comments.next) : null;
    } while (after);
    expect(seen.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
  });
});

describe('the page of one comment', () => {
  test('has all answers, fifty a page, in two statements', async () => {
    const first = await aComment({ onProposal: null });
    const made = [];
    for (let index = 0; index < 53; index++) made.push((await aComment({ answers: first, at: at(index) })).code);
    const page = await getCommentPage(first.code, null);
    const rest = await getCommentPage(first.code, decodeCursor(page?.next ?? ''));
    expect([...(page?.replies ?? []), ...(rest?.replies ?? [])].map(({ code }) => code)).toEqual(made);
    expect(rest?.next).toBeNull();
    expect(await countStatements(() => getCommentPage(first.code, null))).toBe(2);
  });

  test('of an answer shows the comment it belongs to', async () => {
    const first = await aComment({ onProposal: null });
    const { code } = await aComment({ answers: first });
    expect(await getCommentPage(code, null)).toMatchObject({ first: { code: first.code }, reply: { code }, replies: [] });
  });

  test('does not exist for a proposal, a comment that waits, or one on a hidden proposal', async () => {
    const proposal = await aProposal();
    const comment = await aComment({ onProposal: proposal });
    const waiting = await aComment({ onProposal: proposal, isPublished: false });
    expect(await getCommentPage(comment.code, null)).not.toBeNull();
    await hideContribution(db, system, proposal.id, { reason: 'abuse', text: 'Tonen.' }, now());
    for (const code of [proposal.code, waiting.code, comment.code, 'ND-XXXX-XX'])
      expect(await getCommentPage(code, null)).toBeNull();
  });
});
