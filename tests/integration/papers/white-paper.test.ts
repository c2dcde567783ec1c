import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { mergePaperRow } from '@/lib/papers/server/merge-paper-row';
import { getPaperDesk, listPaperRows } from '@/lib/papers/server/paper-desk-queries';
import { remarkOnTopic } from '@/lib/papers/server/remark-on-topic';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import { savePaperTopic } from '@/lib/papers/server/save-paper-topic';
import { saveWhitePaper } from '@/lib/papers/server/save-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import type { WhitePaperContent } from '@/lib/papers/white-paper';
import { setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aHearing } from '@/tests/support/factories/hearings';
import { aClosedHearing, aPaper, aTopic, remarkAll, rowsOf } from '@/tests/support/factories/papers';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const labels = async (paperId: string) => (await rowsOf(paperId)).map(({ list, number }) => `${list} ${number}`);

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
