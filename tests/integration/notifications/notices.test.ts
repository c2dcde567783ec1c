import { describe, expect, it } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markAllRead } from '@/lib/notifications/server/mark-all-read';
import { markRead } from '@/lib/notifications/server/mark-read';
import { markSeen } from '@/lib/notifications/server/mark-seen';
import { countUnseen, getNoticesVersion, listNotices } from '@/lib/notifications/server/notice-queries';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

const db = testDatabase();

async function somebodyTold(proposals = 1) {
  const phase = await aPhase();
  const actor = await aCitizen();
  await aFollow({ projectId: phase.projectId, by: actor });
  const said = [];
  for (let count = 0; count < proposals; count++) said.push(await aProposal({ phase, title: `Forslag ${count}` }));
  await tellEverybody();
  return { actor, said };
}

describe('the list of what one has been told', () => {
  it('says what happened, to what, and leads there', async () => {
    const { actor, said } = await somebodyTold();
    const { slug } = await db.project.findFirstOrThrow({ where: { id: said[0]?.phase.projectId } });
    expect((await listNotices(actor)).notices).toMatchObject([
      {
        purpose: 'new_proposal',
        isRead: false,
        project: { slug },
        title: { text: 'Forslag 0', language: 'da' },
        target: { page: '/projects/[slug]/proposals/[code]', params: { slug, code: said[0]?.code } },
      },
    ]);
  });

  it('shows nothing of what has been hidden since, except to who wrote it', async () => {
    const { actor, said } = await somebodyTold();
    const [proposal] = said;
    if (!proposal) throw new Error('no proposal');
    await hideContribution(db, await anEmployee(), proposal.id, { reason: 'abuse', text: 'Tonen.' }, now());
    await tellEverybody();
    expect((await listNotices(actor)).notices).toMatchObject([{ title: null, target: null }]);
    const own = (await listNotices(proposal.author)).notices;
    expect(own.map(({ purpose }) => purpose)).toEqual(['hidden', 'published']);
    expect(own[0]).toMatchObject({
      title: { text: 'Forslag 0' },
      target: { page: '/path/[code]', params: { code: proposal.code } },
    });
  });

  it('shows nothing of a project taken off the site', async () => {
    const { actor, said } = await somebodyTold();
    await db.projectPublication.deleteMany({ where: { projectId: said[0]?.phase.projectId } });
    expect((await listNotices(actor)).notices).toMatchObject([{ project: null, title: null, target: null }]);
  });

  it('is nobody else’s', async () => {
    await somebodyTold();
    expect((await listNotices(await aCitizen())).notices).toEqual([]);
    expect((await listNotices({ kind: 'anonymous' })).notices).toEqual([]);
  });

  it('comes in pages without losing or repeating any, in as many statements for thirty as for one', async () => {
    const { actor } = await somebodyTold(1);
    const one = await countStatements(() => listNotices(actor));
    const { actor: busy } = await somebodyTold(35);
    const thirty = await countStatements(() => listNotices(busy));
    expect(thirty).toBe(one);
    const first = await listNotices(busy);
    const second = await listNotices(busy, { after: first.next ?? '' });
    const ids = [...first.notices, ...second.notices].map(({ id }) => id);
    expect([first.notices.length, second.notices.length, new Set(ids).size, second.next]).toEqual([30, 5, 35, null]);
  });
});

describe('read and unread', () => {
  it('one, unread again, and all', async () => {
    const { actor } = await somebodyTold(3);
    const [newest] = (await listNotices(actor)).notices;
    await markRead(actor, { id: newest?.id ?? '', isRead: true });
    expect((await listNotices(actor)).unread).toBe(2);
    await markRead(actor, { id: newest?.id ?? '', isRead: false });
    expect((await listNotices(actor)).unread).toBe(3);
    expect(await markAllRead(actor)).toEqual({ ok: true, value: { read: 3 } });
    expect((await listNotices(actor)).unread).toBe(0);
  });

  it('somebody else’s and what does not exist get the same answer', async () => {
    const { actor } = await somebodyTold();
    const [notice] = (await listNotices(actor)).notices;
    const other = await aCitizen();
    for (const id of [notice?.id ?? '', '999999', 'x'])
      expect(await markRead(other, { id, isRead: true })).toMatchObject({ code: 'notFound' });
    expect((await listNotices(actor)).unread).toBe(1);
  });

  it('the badge counts what has not been seen, stops at ten, and vanishes when the list is looked at', async () => {
    const { actor } = await somebodyTold(12);
    expect(await countUnseen(actor.personId)).toBe(10);
    await markSeen(actor);
    expect(await countUnseen(actor.personId)).toBe(0);
    expect((await listNotices(actor)).unread).toBe(12);
  });

  it('the version changes with every change and with nothing else', async () => {
    const { actor, said } = await somebodyTold(2);
    const first = await getNoticesVersion(actor);
    expect(await getNoticesVersion(actor)).toBe(first);
    const [proposal] = said;
    if (!proposal) throw new Error('no proposal');
    await aSupport({ proposal, by: actor });
    await answerContribution(await anEmployee(), { code: proposal.code, language: 'da', text: 'Tak.' });
    await tellEverybody();
    const second = await getNoticesVersion(actor);
    await markAllRead(actor);
    expect(new Set([first, second, await getNoticesVersion(actor)]).size).toBe(3);
  });
});
