import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { mergePaperRow } from '@/lib/papers/server/merge-paper-row';
import { numberReplies } from '@/lib/papers/server/number-replies';
import { getPaperDesk, listPaperRows } from '@/lib/papers/server/paper-desk-queries';
import { getPaperRow, getPublicPaper } from '@/lib/papers/server/public-paper-queries';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { remarkOnTopic } from '@/lib/papers/server/remark-on-topic';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import { savePaperTopic } from '@/lib/papers/server/save-paper-topic';
import { saveWhitePaper } from '@/lib/papers/server/save-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import type { WhitePaperContent } from '@/lib/papers/white-paper';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { canonicalJson } from '@/lib/platform/canonical-json';
import { setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { entryInput } from '@/tests/support/factories/entries';
import { aHearing } from '@/tests/support/factories/hearings';
import { aClosedHearing, aPaper, aReplyTo, aTopic, aVersion, remarkAll, rowsOf } from '@/tests/support/factories/papers';
import { aCitizen } from '@/tests/support/factories/participation';
import { day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const labels = async (paperId: string) => (await rowsOf(paperId)).map(({ list, number }) => `${list} ${number}`);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

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

describe('a white paper', () => {
  it('begins when the deadline has passed, and once', async () => {
    const officer = await anEmployee(['administrator']);
    const open = await aHearing();
    expect(await startWhitePaper(officer, { phaseId: open.id })).toEqual({ ok: false, code: 'hearingOpen' });
    const { hearing } = await aPaper();
    expect(await startWhitePaper(officer, { phaseId: hearing.id })).toEqual({ ok: false, code: 'paperThere' });
    const closed = await aClosedHearing();
    const both = await Promise.all([1, 2].map(() => startWhitePaper(officer, { phaseId: closed.id })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await startWhitePaper(anonymous, { phaseId: closed.id })).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await startWhitePaper(await aCitizen(), { phaseId: closed.id })).toEqual({ ok: false, code: 'notAllowed' });
  });

  it('refuses what was written from an older version, and loses nothing', async () => {
    const paper = await aPaper();
    const [row] = await rowsOf(paper.id);
    const input = { rowId: row?.id ?? '', version: 1, resume: 'Kort.', remark: 'Ja.', recommendation: 'change' } as const;
    expect(await savePaperRow(paper.officer, input)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await savePaperRow(paper.officer, { ...input, remark: 'Nej.' })).toEqual({ ok: false, code: 'editedMeanwhile' });
    expect((await rowsOf(paper.id))[0]?.remark).toBe('Ja.');
    const texts = { paperId: paper.id, version: 1, title: 'Høringsnotat', department: 'Plan', hearingText: '', summaryText: '' };
    const rest = { assessment: '', needsHearing: '', hearingWhy: '' } as const;
    expect(await saveWhitePaper(paper.officer, { ...texts, ...rest })).toMatchObject({ ok: true });
    expect(await saveWhitePaper(paper.officer, { ...texts, ...rest })).toEqual({ ok: false, code: 'editedMeanwhile' });
  });

  it('treats replies that say the same as one, with all their numbers', async () => {
    const paper = await aPaper({ timely: 3, late: 1 });
    const [one, two, three, late] = await rowsOf(paper.id);
    const merge = (row: typeof one, into: string) => mergePaperRow(paper.officer, { rowId: row?.id ?? '', into });
    expect(await merge(two, '1')).toMatchObject({ ok: true });
    expect(await merge(three, '2')).toMatchObject({ ok: true });
    expect((await rowsOf(paper.id)).map(({ sameAsId }) => sameAsId)).toEqual([null, one?.id, one?.id, null]);
    expect(await merge(one, '2')).toEqual({ ok: false, code: 'sameReply' });
    expect(await merge(late, '1')).toEqual({ ok: false, code: 'otherList' });
    expect(await merge(two, '77')).toEqual({ ok: false, code: 'noSuchNumber' });
    expect(await merge(two, '')).toMatchObject({ ok: true });
    expect(await merge(one, '2')).toEqual({ ok: false, code: 'hasOthers' });
    expect(await labels(paper.id)).toEqual(['timely 1', 'timely 2', 'timely 3', 'late 1']);
  });

  it('remarks on all replies of a topic that lack one, and leaves what is written', async () => {
    const paper = await aPaper({ timely: 3 });
    const topic = await aTopic(paper.hearing.projectId);
    await db.contributionTopic.createMany({
      data: paper.replies.slice(0, 2).map(({ id }) => ({ contributionId: id, topicId: topic.id, origin: 'chosen' })),
    });
    const [first] = await rowsOf(paper.id);
    await savePaperRow(paper.officer, {
      rowId: first?.id ?? '',
      version: 1,
      resume: '',
      remark: 'Min egen.',
      recommendation: '',
    });
    const input = { paperId: paper.id, topicId: topic.id, remark: 'Støjen måles.', recommendation: 'no_change' } as const;
    expect(await remarkOnTopic(paper.officer, input)).toMatchObject({ ok: true, value: { remarked: 1 } });
    expect((await rowsOf(paper.id)).map(({ remark }) => remark)).toEqual(['Min egen.', 'Støjen måles.', '']);
    const elsewhere = await aTopic((await aClosedHearing()).projectId);
    expect(await remarkOnTopic(paper.officer, { ...input, topicId: elsewhere.id })).toEqual({ ok: false, code: 'topicNotFound' });
  });

  it('says what it lacks and is not final before', async () => {
    const paper = await aPaper({ timely: 3, late: 1 });
    const of = { project: paper.hearing.project, phase: paper.hearing.slug };
    expect((await getPaperDesk(paper.officer, of))?.lacks).toMatchObject({ remarks: ['1', '2', '3'], waiting: [] });
    expect((await listPaperRows(paper.officer, { ...of, filter: 'missing', from: 0 })).total).toBe(3);
    const freeze = (status: 'committee' | 'final') =>
      freezeWhitePaper(paper.officer, { paperId: paper.id, status, sure: 'yes', submissionKey: crypto.randomUUID() });
    expect(await freeze('final')).toEqual({ ok: false, code: 'paperIncomplete' });
    await remarkAll(paper);
    const change = {
      paperId: paper.id,
      version: 0,
      part: 'provisions',
      place: '§ 5.3',
      oldText: '100 m',
      newText: '200 m',
    } as const;
    const changeId = crypto.randomUUID();
    expect(await savePaperChange(paper.officer, { ...change, changeId, causes: ['1', 'S1'] })).toMatchObject({ ok: true });
    expect((await getPaperDesk(paper.officer, of))?.lacks.rehearing).toBe(true);
    expect(await freeze('committee')).toEqual({ ok: false, code: 'paperIncomplete' });
    const texts = { title: 'Hvidbog', department: 'Plan', hearingText: 'Skrevet selv.', summaryText: '', assessment: 'God.' };
    await saveWhitePaper(paper.officer, { paperId: paper.id, version: 1, ...texts, needsHearing: 'no', hearingWhy: 'Små.' });
    expect(await freeze('final')).toMatchObject({ ok: true, value: { number: 1 } });
    const { content } = await db.whitePaperVersion.findFirstOrThrow();
    const read = JSON.parse(content) as WhitePaperContent;
    expect(read.changes).toEqual([
      { number: 1, part: 'provisions', place: '§ 5.3', oldText: '100 m', newText: '200 m', causes: ['1', 'S1'] },
    ]);
    // What was generated stands beside what was written in its place.
    expect(read.texts.hearing.adjusted).toBe('Skrevet selv.');
    expect(read.texts.hearing.generated).toContain('4 høringssvar');
  });

  it('keeps changes apart: one sent twice is there once, one from an older version is refused', async () => {
    const paper = await aPaper();
    const changeId = crypto.randomUUID();
    const change = {
      paperId: paper.id,
      changeId,
      part: 'map',
      place: 'Kort 2',
      oldText: '',
      newText: 'Nyt kort',
      causes: ['2'],
    } as const;
    const write = (version: number, over = {}) => savePaperChange(paper.officer, { ...change, version, ...over, causes: ['2'] });
    expect([(await write(0)).ok, (await write(0)).ok, (await write(1)).ok]).toEqual([true, true, true]);
    expect(await write(1)).toEqual({ ok: false, code: 'editedMeanwhile' });
    expect(await db.whitePaperChange.count()).toBe(1);
    expect(await write(2, { newText: '' })).toEqual({ ok: false, code: 'nothingChanged' });
    const elsewhere = await aPaper();
    expect(await write(0, { paperId: elsewhere.id })).toEqual({ ok: false, code: 'changeNotFound' });
    const topic = await aTopic(paper.hearing.projectId);
    const section = { paperId: paper.id, topicId: topic.id, resume: 'Kort', remark: 'Ja' };
    const topics = [0, 0, 1, 1].map((version) => () => savePaperTopic(paper.officer, { ...section, version }));
    const told = [];
    for (const save of topics) told.push((await save()).ok);
    expect(told).toEqual([true, false, true, false]);
  });

  it('asks the database as often for one reply as for many', async () => {
    const [small, large] = [await aPaper({ timely: 1 }), await aPaper({ timely: 6 })];
    const asked = (paper: typeof small) =>
      countStatements(async () => {
        const of = { project: paper.hearing.project, phase: paper.hearing.slug };
        await getPaperDesk(paper.officer, of);
        await listPaperRows(paper.officer, { ...of, filter: 'all', from: 0 });
      });
    await asked(small);
    expect(await asked(large)).toBe(await asked(small));
  });
});

describe('a frozen version', () => {
  it('has a hash anybody can check, and fingerprints of words that can go', async () => {
    const paper = await aPaper();
    const version = await aVersion(paper);
    expect(sha256(version.content)).toBe(version.sha256);
    const content = JSON.parse(version.content) as WhitePaperContent;
    expect(canonicalJson(content)).toBe(version.content);
    expect(version.content).not.toContain('om solceller');
    const words = await db.whitePaperWords.findMany({ where: { versionId: version.id } });
    const prints = words.map(({ salt, sender, text }) => sha256(canonicalJson([salt, sender, text]))).sort();
    expect(content.rows.map((row) => row.words).sort()).toEqual(prints);
  });

  it('never changes, whatever is written afterwards', async () => {
    const paper = await aPaper();
    const version = await aVersion(paper);
    await remarkAll(paper);
    expect((await db.whitePaperVersion.findUniqueOrThrow({ where: { id: version.id } })).content).toBe(version.content);
    const where = { id: version.id };
    await expect(db.whitePaperVersion.update({ where, data: { status: 'final' } })).rejects.toThrow('stands');
    await expect(db.whitePaperVersion.delete({ where })).rejects.toThrow();
    await expect(db.whitePaperWords.updateMany({ data: { text: 'Noget andet' } })).rejects.toThrow('stands');
    await expect(db.whitePaperWords.deleteMany()).rejects.toThrow('stands');
  });

  it('is made once however often the form is sent', async () => {
    const paper = await aPaper();
    const input = { paperId: paper.id, status: 'draft', sure: 'yes', submissionKey: crypto.randomUUID() } as const;
    const both = await Promise.all([freezeWhitePaper(paper.officer, input), freezeWhitePaper(paper.officer, input)]);
    expect(both.map((each) => each.ok && each.value.number)).toEqual([1, 1]);
    expect(await db.whitePaperVersion.count()).toBe(1);
  });

  it('is public when it is published, drafts never', async () => {
    const paper = await aPaper();
    const draft = await aVersion(paper);
    expect(await publishWhitePaper(paper.officer, { versionId: draft.id, sure: 'yes' })).toEqual({
      ok: false,
      code: 'draftsStayInside',
    });
    await remarkAll(paper, 'change');
    const final = await aVersion(paper, 'final');
    const { project, slug } = paper.hearing;
    expect(await getPublicPaper(project, slug)).toBeNull();
    expect(await getPaperRow(paper.replies[0]?.id ?? '')).toBeNull();
    expect(await publishWhitePaper(paper.officer, { versionId: final.id, sure: 'yes' })).toMatchObject({ ok: true });
    expect(await getPublicPaper(project, slug)).toMatchObject({ version: { number: 2, status: 'final' } });
    expect(await getPaperRow(paper.replies[1]?.id ?? '')).toMatchObject({
      label: '2',
      labels: ['2'],
      at: 1,
      remark: 'Bemærkning til timely 2',
      recommendation: 'change',
      version: 2,
    });
  });
});
