import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { numberReplies } from '@/lib/papers/server/number-replies';
import { getPaperDesk } from '@/lib/papers/server/paper-desk-queries';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { entryInput } from '@/tests/support/factories/entries';
import { aHearing } from '@/tests/support/factories/hearings';
import { aClosedHearing, aPaper, aReplyTo, rowsOf } from '@/tests/support/factories/papers';
import { day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const labels = async (paperId: string) => (await rowsOf(paperId)).map(({ list, number }) => `${list} ${number}`);

describe('the numbers of a white paper', () => {
  it('follow the time received, in time and late each by themselves', async () => {
    const hearing = await aClosedHearing();
    const late = await aReplyTo(hearing, { late: true });
    const second = await aReplyTo(hearing, { at: new Date(day(-15).getTime() + 9 * 3_600_000) });
    // A letter from before both, written down after them.
    const officer = await anEmployee(['administrator']);
    const receivedOn = day(-30).toISOString().slice(0, 10);
    const letter = await enterContribution(officer, entryInput(hearing.id, { kind: 'hearing_reply', receivedOn }));
    const codeOf = letter.ok ? letter.value.code : '';
    expect(await startWhitePaper(officer, { phaseId: hearing.id })).toMatchObject({ ok: true });
    const rows = await db.whitePaperRow.findMany({
      orderBy: [{ list: 'asc' }, { number: 'asc' }],
      select: { list: true, number: true, contribution: { select: { code: true } } },
    });
    expect(rows.map(({ list, number, contribution }) => [list, number, contribution.code])).toEqual([
      ['timely', 1, codeOf],
      ['timely', 2, second.code],
      ['late', 1, late.code],
    ]);
  });

  it('stand when a letter from before the deadline is written down afterwards', async () => {
    const paper = await aPaper({ timely: 2, late: 1 });
    const before = await rowsOf(paper.id);
    const receivedOn = day(-38).toISOString().slice(0, 10);
    await enterContribution(paper.officer, entryInput(paper.hearing.id, { kind: 'hearing_reply', receivedOn }));
    expect(await getPaperDesk(paper.officer, { project: paper.hearing.project, phase: paper.hearing.slug })).toMatchObject({
      counts: { timely: 2, late: 1, unnumbered: 1 },
    });
    expect(await numberReplies(paper.officer, { paperId: paper.id })).toMatchObject({ ok: true, value: { numbered: 1 } });
    expect(await labels(paper.id)).toEqual(['timely 1', 'timely 2', 'timely 3', 'late 1']);
    const after = await rowsOf(paper.id);
    for (const row of before) expect(after).toContainEqual(row);
  });

  it('cannot be changed, and no reply can be taken out, not even in the database', async () => {
    const paper = await aPaper();
    const [row] = await rowsOf(paper.id);
    const where = { id: row?.id ?? '' };
    await expect(db.whitePaperRow.update({ where, data: { number: 9 } })).rejects.toThrow('stands');
    await expect(db.whitePaperRow.update({ where, data: { list: 'late' } })).rejects.toThrow('stands');
    await expect(db.whitePaperRow.delete({ where })).rejects.toThrow('stands');
    await expect(db.contribution.delete({ where: { id: row?.contributionId ?? '' } })).rejects.toThrow();
  });

  it('are given once however many press at the same time', async () => {
    const paper = await aPaper({ timely: 1 });
    await aReplyTo(paper.hearing, { late: true });
    await aReplyTo(paper.hearing, { late: true });
    const results = await Promise.all(Array.from({ length: 4 }, () => numberReplies(paper.officer, { paperId: paper.id })));
    expect(results.map((result) => (result.ok ? result.value.numbered : -1)).sort()).toEqual([0, 0, 0, 2]);
    expect(await labels(paper.id)).toEqual(['timely 1', 'late 1', 'late 2']);
  });

  it('are not given to what nobody has confirmed', async () => {
    const hearing = await aHearing({ opensOn: day(-40), closesOn: day(-10), moderation: 'after', requires: 'anyone' });
    const { submitHearingReply } = await import('@/lib/participation/server/submit-hearing-reply');
    const { replyInput } = await import('@/tests/support/factories/hearings');
    setClock(new Date(day(-20).getTime() + 12 * 3_600_000));
    const sent = await submitHearingReply(anonymous, {
      ...replyInput(hearing),
      guestEmail: 'grethe@gaest.example',
      senderName: 'Grethe',
    });
    expect(sent.ok).toBe(true);
    const mail = await db.delivery.findFirstOrThrow({ where: { purpose: 'guest_confirmation' } });
    setClock(undefined);
    const officer = await anEmployee(['administrator']);
    await startWhitePaper(officer, { phaseId: hearing.id });
    const { id } = await db.whitePaper.findUniqueOrThrow({ where: { phaseId: hearing.id } });
    expect(await rowsOf(id)).toEqual([]);
    setClock(new Date(day(-19).getTime()));
    expect(await confirmGuest(anonymous, { token: mail.secret ?? '' })).toMatchObject({ ok: true });
    setClock(undefined);
    await numberReplies(officer, { paperId: id });
    expect(await labels(id)).toEqual(['timely 1']);
  });
});
