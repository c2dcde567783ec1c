import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import { entryBatchSchema } from '@/lib/participation/entry-schema';
import { getBatch, getBatchCodes, getBatchLines, listBatches } from '@/lib/participation/server/batch-queries';
import { enterBatch } from '@/lib/participation/server/enter-batch';
import { readSpreadsheet } from '@/lib/participation/server/read-spreadsheet';
import { countHearingReplies, listReplies } from '@/lib/participation/server/reply-queries';
import { undoBatch } from '@/lib/participation/server/undo-batch';
import { now, setClock } from '@/lib/platform/clock';
import { xlsxDocument } from '@/lib/platform/xlsx';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aClosedHearing } from '@/tests/support/factories/papers';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, day } from '@/tests/support/factories/projects';
import { aReadSheet, aSheet, sheetTable } from '@/tests/support/factories/spreadsheets';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));
const locale = 'da' as const;
const dateOf = (fromToday: number) => day(fromToday).toISOString().slice(0, 10);

async function enterAll(by: Awaited<ReturnType<typeof anEmployee>>, batchId: string) {
  for (let step = 0; step < 30; step++) {
    const entered = await enterBatch(by, { locale, batchId });
    if (!entered.ok) return entered;
    if (entered.value.isDone) return entered;
  }
  throw new Error('it never ends');
}

describe('a spreadsheet', () => {
  it('is shown row by row before anything counts, with each cell’s fault in its own column', async () => {
    const { by, batchId, phaseId } = await aReadSheet({
      rows: [
        { text: 'Sæt en bænk, hvor stien går over bakken.', receivedOn: `${dateOf(0).split('-').reverse().join('.')}` },
        { text: '', receivedOn: '31.2.2026' },
        { text: 'Ring på 20 20 20 20.', channel: 'Due' },
        { text: 'Ring på 20 20 20 20.' },
        { text: 'Ring på 20 20 20 20.', keepContact: 'Ja' },
        { text: 'Den kom for tidligt.', receivedOn: dateOf(-400) },
      ],
    });
    const batch = await getBatch(by, phaseId, batchId);
    expect(batch).toMatchObject({ state: 'read', goodRows: 2, entered: 0, fileName: 'breve.csv' });
    const problems = batch?.lines.map(({ row, problems }) => [row, problems.map(({ column, code }) => `${column}:${code}`)]);
    expect(problems).toEqual([
      [2, []],
      [3, ['receivedOn:dateShape', 'text:textNeeded']],
      [4, ['channel:channelNeeded']],
      [5, ['text:contactInText']],
      [6, []],
      [7, ['receivedOn:receivedBeforePhase']],
    ]);
    expect(await db.contribution.count()).toBe(0);
  });

  it('is the same as Excel workbook, with dates and numbers as cells, and formulas are never run', async () => {
    const phase = await aPhase();
    const by = await anEmployee();
    const table = sheetTable('comment', [
      { text: '=HYPERLINK("http://ond.example";"Klik")' },
      { text: 'Sæt en bænk ved stien.' },
    ]);
    const bytes = await xlsxDocument([{ name: 'Bidrag', rows: table }]);
    const read = await readSpreadsheet(by, { locale, phaseId: phase.id, kind: 'comment', file: { name: 'breve.xlsx', bytes } });
    if (!read.ok) throw new Error(read.code);
    await enterAll(by, read.value.batchId);
    const texts = await db.contribution.findMany({ orderBy: { submittedAt: 'asc' }, select: { text: true } });
    expect(texts.map(({ text }) => text)).toEqual(['=HYPERLINK("http://ond.example";"Klik")', 'Sæt en bænk ved stien.']);
  });

  it.each([
    ['no file', null, 'fileNeeded'],
    ['a picture', { name: 'a.xlsx', bytes: new Uint8Array([0x89, 0x50, 0, 0, 1, 2]) }, 'sheetUnreadable'],
    ['a broken archive', { name: 'a.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]) }, 'sheetUnreadable'],
    ['an old or locked workbook', { name: 'a.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]) }, 'sheetLocked'],
    ['other columns', { name: 'a.csv', bytes: new TextEncoder().encode('Navn;Alder\r\nA;4') }, 'columnsMissing'],
    ['nothing under the columns', { name: 'a.csv', bytes: new TextEncoder().encode('Modtaget den;Teksten\r\n') }, 'sheetEmpty'],
    ['too many bytes', { name: 'a.csv', bytes: new Uint8Array(11 * 1024 * 1024) }, 'fileTooLarge'],
    ['too many rows', aSheet(Array.from({ length: 2001 }, (_, row) => ({ text: `Række ${row}` }))), 'sheetTooLong'],
  ] as const)('with %s is refused and leaves nothing', async (_, file, code) => {
    const { id: phaseId } = await aPhase();
    const read = await readSpreadsheet(await anEmployee(), { locale, phaseId, kind: 'comment', file });
    expect(read).toMatchObject({ ok: false, code });
    expect(await db.entryBatch.count()).toBe(0);
  });

  it('of a kind the phase does not take, of another’s project or from nobody is refused', async () => {
    const { id: phaseId } = await aPhase({ acts: ['comment'] });
    const file = aSheet([{ text: 'En bænk.' }]);
    const asked = { locale, phaseId, kind: 'comment' as const, file };
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    expect(await readSpreadsheet(await anEmployee(), { ...asked, kind: 'proposal' })).toMatchObject({ code: 'actNotAllowed' });
    expect(await readSpreadsheet(elsewhere, asked)).toMatchObject({ code: 'phaseNotFound' });
    expect(await readSpreadsheet(anonymous, asked)).toMatchObject({ code: 'signInNeeded' });
    expect(await readSpreadsheet(await aCitizen(), asked)).toMatchObject({ code: 'notAllowed' });
    expect(entryBatchSchema.safeParse({ locale, batchId: '' }).success).toBe(false);
  });

  it('is nobody’s to see who may not enter in the project', async () => {
    const { batchId, phaseId } = await aReadSheet();
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    for (const actor of [elsewhere, await anEmployee(['moderator']), await aCitizen(), anonymous]) {
      expect(await listBatches(actor, phaseId)).toEqual([]);
      expect(await getBatch(actor, phaseId, batchId)).toBeNull();
      expect(await getBatchLines(actor, batchId)).toBeNull();
      expect(await getBatchCodes(actor, batchId)).toBeNull();
    }
    expect(await enterBatch(elsewhere, { locale, batchId })).toEqual({ ok: false, code: 'batchNotFound' });
    expect(await undoBatch(elsewhere, { locale, batchId })).toEqual({ ok: false, code: 'batchNotFound' });
    const { phaseId: another, by } = await aReadSheet();
    expect(await getBatch(by, another, batchId)).toBeNull();
  });

  it('costs the same number of statements with one row and with fifty', async () => {
    const cost = async (rows: number) => {
      const texts = Array.from({ length: rows }, (_, row) => ({ text: `Sæt en bænk ved post ${row} på stien.` }));
      const { by, batchId, phaseId } = await aReadSheet({ rows: texts });
      return [await countStatements(() => getBatch(by, phaseId, batchId)), await countStatements(() => listBatches(by, phaseId))];
    };
    expect(await cost(50)).toEqual(await cost(1));
  });
});

describe('entering a spreadsheet', () => {
  it('enters the good rows alone, each with its code, the way of everything else, and forgets the rest', async () => {
    const { by, batchId, phaseId } = await aReadSheet({
      rows: [{ text: 'Sæt en bænk ved stien.', senderName: 'Karen Hansen', contact: 'Vej 1' }, { text: '' }],
    });
    expect(await enterAll(by, batchId)).toMatchObject({ ok: true, value: { isDone: true } });
    const [entry] = await db.staffEntry.findMany({ include: { contribution: { include: { moderation: true } } } });
    expect(entry).toMatchObject({ batchId, row: 2, senderName: 'Karen Hansen', contact: 'Vej 1', byId: by.personId });
    expect(entry?.contribution.moderation).toMatchObject({ closedAt: null });
    expect(await getBatch(by, phaseId, batchId)).toMatchObject({ state: 'entered', goodRows: 1, entered: 1, lines: [] });
    expect(await getBatchCodes(by, batchId)).toMatchObject([{ row: 2, code: entry?.contribution.code, number: null }]);
    expect(await getBatchLines(by, batchId)).toBeNull();
  });

  it('pressed by many at once enters each row once', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => ({ text: `Bænk nummer ${row} skal stå ved stien.` }));
    const { by, batchId } = await aReadSheet({ rows });
    await Promise.all([1, 2, 3].map(() => enterBatch(by, { locale, batchId })));
    expect(await db.staffEntry.count({ where: { batchId } })).toBe(12);
    expect(await db.event.count({ where: { type: 'contribution.entered' } })).toBe(12);
    expect(await db.event.count({ where: { type: 'spreadsheet.entered' } })).toBe(1);
  });

  it('takes a long one a hundred rows at a time, and says how far it has come', async () => {
    const rows = Array.from({ length: 130 }, (_, row) => ({ text: `Bænk nummer ${row} skal stå ved stien.` }));
    const { by, batchId, phaseId } = await aReadSheet({ rows });
    expect(await enterBatch(by, { locale, batchId })).toMatchObject({ value: { isDone: false } });
    expect(await getBatch(by, phaseId, batchId)).toMatchObject({ state: 'entering', entered: 100, goodRows: 130 });
    expect(await enterBatch(by, { locale, batchId })).toMatchObject({ value: { isDone: true } });
    expect(await db.contribution.count()).toBe(130);
  });

  it('mended and read in again whole leaves out what is entered already, unless somebody else said it', async () => {
    const rows = [{ text: 'Sæt en bænk ved stien.' }, { text: '' }];
    const first = await aReadSheet({ rows });
    await enterAll(first.by, first.batchId);
    const { code } = await db.contribution.findFirstOrThrow({ select: { code: true } });
    const mended = [...rows.slice(0, 1), { text: 'Og en skraldespand.' }, { text: 'Sæt en bænk ved stien.', repeated: 'ja' }];
    const again = await aReadSheet({ rows: mended, phase: { id: first.phaseId }, by: first.by });
    const batch = await getBatch(first.by, first.phaseId, again.batchId);
    expect(batch?.lines[0]?.problems).toEqual([{ column: 'repeated', code: 'enteredAlready', details: { code } }]);
    expect(batch?.goodRows).toBe(2);
    await enterAll(first.by, again.batchId);
    expect(await db.contribution.count()).toBe(3);
  });

  it('marks rows that say nearly the same, and lets somebody look at them', async () => {
    const long = 'Sæt en bænk, hvor stien går over bakken, for der er langt op, når man er fireogfirs år og går med stok.';
    const { by, batchId, phaseId } = await aReadSheet({ rows: [{ text: long }, { text: `${long} Hilsen Karen` }] });
    const batch = await getBatch(by, phaseId, batchId);
    expect(batch?.lines.map(({ notes }) => notes)).toEqual([[], [{ code: 'likeRow', details: { row: 2 } }]]);
    await enterAll(by, batchId);
    expect(await db.moderationCase.count({ where: { flags: { has: 'duplicate' } } })).toBe(1);
  });

  it('numbers replies to a hearing by the day they were received, and lists the late ones as late', async () => {
    const hearing = await aHearing({ opensOn: day(-9), closesOn: day(-1) });
    const { by, batchId } = await aReadSheet({
      phase: hearing,
      kind: 'hearing_reply',
      rows: [
        { text: 'Den kom for sent.', receivedOn: dateOf(0) },
        { text: 'Den kom først.', receivedOn: dateOf(-5), speaksAs: 'Forening', organisation: 'Eksempel Grundejerforening' },
      ],
    });
    await enterAll(by, batchId);
    const { lines } = await listReplies(by, { phaseId: hearing.id, filter: 'all', after: 0 });
    expect(lines.map(({ number, excerpt, isLate }) => [number, excerpt, isLate])).toEqual([
      [1, 'Den kom først.', false],
      [2, 'Den kom for sent.', true],
    ]);
    await aReply({ hearing });
    expect(await countHearingReplies(hearing.id)).toMatchObject({ timely: 1, late: 2 });
  });

  it('with no good row has nothing to enter', async () => {
    const { by, batchId } = await aReadSheet({ rows: [{ text: '' }] });
    expect(await enterBatch(by, { locale, batchId })).toMatchObject({ ok: false, code: 'nothingToEnter' });
  });
});

describe('taking a spreadsheet back', () => {
  it('within a week removes all of it and leaves the pages to be drawn anew', async () => {
    const phase = await aPhase({ moderation: 'after' });
    const { by, batchId } = await aReadSheet({ phase, rows: [{ text: 'Sæt en bænk ved stien.' }, { text: 'Og et bord.' }] });
    await enterAll(by, batchId);
    expect(await db.publication.count()).toBe(2);
    expect(await undoBatch(by, { locale, batchId })).toMatchObject({ ok: true });
    expect(await undoBatch(by, { locale, batchId })).toMatchObject({ ok: true });
    expect([await db.contribution.count(), await db.publication.count(), await db.moderationCase.count()]).toEqual([0, 0, 0]);
    expect(await db.event.count({ where: { type: 'entry.undone' } })).toBe(2);
    expect(await listBatches(by, phase.id)).toMatchObject([{ state: 'undone' }]);
    expect(await enterBatch(by, { locale, batchId })).toMatchObject({ ok: false, code: 'batchUndone' });
  });

  it('is refused when somebody has answered one, and after the week', async () => {
    const phase = await aPhase({ moderation: 'after' });
    const { by, batchId } = await aReadSheet({ phase, rows: [{ text: 'Sæt en bænk ved stien.' }, { text: 'Og et bord.' }] });
    await enterAll(by, batchId);
    const { code } = await db.contribution.findFirstOrThrow({ select: { code: true } });
    await answerContribution(by, { code, text: 'Det ser vi på.', language: 'da' });
    expect(await undoBatch(by, { locale, batchId })).toMatchObject({ ok: false, code: 'batchAnswered', details: { count: 1 } });
    await db.officialAnswer.deleteMany();
    setClock(new Date(now().getTime() + 8 * 86_400_000));
    expect(await undoBatch(by, { locale, batchId })).toMatchObject({ ok: false, code: 'undoTooLate' });
    expect(await db.contribution.count()).toBe(2);
  });

  it('is refused once a white paper has given its replies their numbers', async () => {
    const hearing = await aClosedHearing();
    const { by, batchId } = await aReadSheet({
      phase: hearing,
      kind: 'hearing_reply',
      rows: [{ text: 'Behold hegnet.', receivedOn: dateOf(-20) }],
    });
    await enterAll(by, batchId);
    expect(await startWhitePaper(await anEmployee(['administrator']), { phaseId: hearing.id })).toMatchObject({ ok: true });
    expect(await undoBatch(by, { locale, batchId })).toMatchObject({ ok: false, code: 'batchAnswered' });
    expect(await db.contribution.count()).toBe(1);
  });

  it('in the middle of entering stops what is left', async () => {
    const rows = Array.from({ length: 110 }, (_, row) => ({ text: `Bænk nummer ${row} skal stå ved stien.` }));
    const { by, batchId } = await aReadSheet({ rows });
    await enterBatch(by, { locale, batchId });
    await Promise.all([undoBatch(by, { locale, batchId }), enterBatch(by, { locale, batchId })]);
    await enterBatch(by, { locale, batchId });
    expect(await db.contribution.count()).toBe(0);
  });

  it('that was never entered is as unknown as none', async () => {
    const { by, batchId } = await aReadSheet();
    expect(await undoBatch(by, { locale, batchId })).toMatchObject({ ok: false, code: 'batchNotFound' });
  });
});
