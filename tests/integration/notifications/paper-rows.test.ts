import { describe, expect, it } from 'vitest';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { tellTime } from '@/lib/notifications/server/tell-time';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { saveWhitePaper } from '@/lib/papers/server/save-white-paper';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aDecision } from '@/tests/support/factories/decisions';
import { aPaper, aVersion, remarkAll } from '@/tests/support/factories/papers';

const db = testDatabase({ empty: 'first' });

async function aPublishedPaper() {
  const paper = await aPaper({ timely: 2, late: 1 });
  await remarkAll(paper, 'change');
  const change = { part: 'provisions', place: '§ 5.3', oldText: '100 m', newText: '200 m' } as const;
  await savePaperChange(paper.officer, {
    ...change,
    paperId: paper.id,
    changeId: crypto.randomUUID(),
    version: 0,
    causes: ['1'],
  });
  const texts = { title: 'Hvidbog', department: 'Plan', hearingText: '', summaryText: '', assessment: '' };
  await saveWhitePaper(paper.officer, { ...texts, paperId: paper.id, version: 1, needsHearing: 'no', hearingWhy: 'Små.' });
  const { id } = await aVersion(paper, 'final');
  await publishWhitePaper(paper.officer, { versionId: id, sure: 'yes' });
  return paper;
}

const told = () => db.delivery.findMany({ where: { purpose: 'paper_row' }, orderBy: { createdAt: 'asc' } });

describe('whoever replied to a hearing', () => {
  it('hears of their own row when the plan is adopted and the white paper can be read, once', async () => {
    const { hearing, replies } = await aPublishedPaper();
    await tellTime(now());
    await drainEvents(now());
    expect(await told()).toEqual([]);
    await aDecision({ projectId: hearing.projectId });
    await tellTime(now());
    await tellTime(now());
    await drainEvents(now());
    const mails = await told();
    expect(new Set(mails.map(({ recipientId }) => recipientId))).toEqual(new Set(replies.map(({ author }) => author.personId)));
    expect(mails).toHaveLength(3);
    const first = mails.find(({ recipientId }) => recipientId === replies[0]?.author.personId);
    if (!first) throw new Error('not told');
    const mail = await composeMail(first);
    expect(mail?.text).toContain('Bemærkning til timely 1');
    expect(mail?.text).toContain('§ 5.3');
    expect(mail?.text).toContain(`/vej/${replies[0]?.code}#hvidbog`);
  });

  it('hears nothing of a plan that was rejected', async () => {
    const { hearing } = await aPublishedPaper();
    await db.delivery.deleteMany();
    await aDecision({ projectId: hearing.projectId, outcome: 'rejected' });
    await tellTime(now());
    await drainEvents(now());
    expect(await told()).toEqual([]);
  });
});
