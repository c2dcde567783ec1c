import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import type { NoteContent } from '@/lib/papers/note';
import { startAppendixSchema } from '@/lib/papers/note-schema';
import { getAnnualCycle } from '@/lib/papers/server/cycle-queries';
import { getNoteDesk, listAppendices } from '@/lib/papers/server/note-desk-queries';
import { getServedNote } from '@/lib/papers/server/public-note-queries';
import { publishNote } from '@/lib/papers/server/publish-note';
import { saveNote } from '@/lib/papers/server/save-note';
import { startAppendix } from '@/lib/papers/server/start-appendix';
import { setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision } from '@/tests/support/factories/decisions';
import { anEffect } from '@/tests/support/factories/effects';
import { aHearing } from '@/tests/support/factories/hearings';
import { aNoteVersion, anAgendaItem, anAppendix, noteInput } from '@/tests/support/factories/notes';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aMeeting } from '@/tests/support/factories/project-parts';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const textOf = (content: NoteContent | undefined, name: string) =>
  content?.sections.find((section) => section.key === name)?.text.generated ?? '';
const linksOf = (content: NoteContent | undefined, name: string) =>
  (content?.sections.find((section) => section.key === name)?.parts ?? []).flatMap((part) =>
    part.kind === 'links' ? part.items.map(({ text }) => text) : [],
  );

describe('the appendix for the executive board', () => {
  it('is begun once for a date, by leaders and administrators', async () => {
    await aTheme();
    const input = { meetingOn: '2027-02-03', submissionKey: crypto.randomUUID() };
    for (const [actor, code] of [
      [anonymous, 'signInNeeded'],
      [await aCitizen(), 'notAllowed'],
      [await anEmployee(['project_manager']), 'notAllowed'],
    ] as const)
      expect(await startAppendix(actor, input)).toEqual({ ok: false, code });
    const leader = await anEmployee(['leader']);
    const first = await startAppendix(leader, input);
    expect(first).toMatchObject({ ok: true });
    expect(await startAppendix(leader, input)).toEqual(first);
    expect(await startAppendix(leader, { ...input, submissionKey: crypto.randomUUID() })).toEqual({
      ok: false,
      code: 'appendixThere',
    });
    expect(startAppendixSchema.safeParse({ ...input, meetingOn: '2027-02-30' }).success).toBe(false);
    const id = first.ok ? first.value.id : '';
    // A leader writes appendices, and no notes of projects.
    expect(await saveNote(leader, { ...noteInput, noteId: id, texts: { assessment: 'Vi svarer hurtigere.' } })).toMatchObject({
      ok: true,
    });
    const item = await anAgendaItem();
    expect(await saveNote(leader, { ...noteInput, noteId: item.id })).toEqual({ ok: false, code: 'noteNotFound' });
    // A manager of projects reads it and does not write in it.
    const manager = await anEmployee(['project_manager']);
    expect((await getNoteDesk(manager, id))?.mayWrite).toBe(false);
    expect(await saveNote(manager, { ...noteInput, noteId: id, version: 2 })).toEqual({ ok: false, code: 'noteNotFound' });
    expect(await listAppendices(manager)).toHaveLength(1);
    expect(await getNoteDesk(await anEmployee(['moderator']), id)).toBeNull();
    const version = await aNoteVersion({ id, officer: leader });
    expect(await publishNote(leader, { versionId: version.id, sure: 'yes' })).toEqual({ ok: false, code: 'staysInside' });
    expect(await getServedNote(manager, version.id, 'json')).not.toBeNull();
    expect(await getServedNote(anonymous, version.id, 'json')).toBeNull();
  });

  it('tells of each theme what has come since the one before', async () => {
    const theme = await aTheme({ ref: 'T1', titleDa: 'Samskabelse' });
    const quiet = await aTheme({ planId: theme.planId, ref: 'T2', titleDa: 'Klima' });
    const project = await aProject({ themeIds: [theme.id], titleDa: 'Stien ved åen' });
    const phase = await aPhase({ projectId: project.id });
    await db.plan.update({ where: { id: theme.planId }, data: { periodTo: 2099 } });
    const first = await anAppendix({ inDays: 1 });
    expect(textOf((await getNoteDesk(first.officer, first.id))?.content, 'since')).toContain('første bilag');
    await aNoteVersion(first);
    const proposal = await aProposal({ phase });
    await db.contributionTheme.createMany({
      data: [{ contributionId: proposal.id, themeId: theme.id, origin: 'inherited' }],
      skipDuplicates: true,
    });
    await aDecision({ projectId: project.id, titleDa: 'Stien anlægges' });
    await anEffect({ projectId: project.id }, { indicatorDa: 'Ture på stien' });
    const second = await anAppendix({ inDays: 29 });
    const content = (await getNoteDesk(second.officer, second.id))?.content;
    const lines = textOf(content, 'since').split('\n');
    expect(lines).toContain('T1 Samskabelse: +1 bidrag, +1 beslutning, +1 virkning.');
    expect(lines).toContain(`T2 ${quiet.titleDa}: intet nyt.`);
    expect(linksOf(content, 'decisions').join()).toContain('Stien anlægges');
    expect(JSON.stringify(content?.sections)).toContain('Ture på stien');
    expect(content?.themes?.map(({ ref, sent }) => [ref, sent])).toEqual([
      ['T1', 1],
      ['T2', 0],
    ]);
  });

  it('says what needs attention: late answers, shut gates, objections, silent themes, endings without effect or evaluation', async () => {
    const theme = await aTheme({ titleDa: 'Velfærd' });
    await db.plan.update({ where: { id: theme.planId }, data: { periodTo: 2099 } });
    const shut = await aProject({ titleDa: 'Uden inddragelse', affectsLocals: true, status: 'active' });
    const ended = await aProject({ titleDa: 'Gennemført', status: 'completed' });
    const late = await aPhase({ opensOn: day(-200), closesOn: day(-150) });
    await aProposal({ phase: late, at: new Date(day(-190).getTime() + 43_200_000) });
    const unseen = await aProject({ titleDa: 'Ikke vist', affectsLocals: true, published: false });
    const { officer, id } = await anAppendix();
    const told = linksOf((await getNoteDesk(officer, id))?.content, 'attention');
    expect(told).toContain(`${shut.titleDa}: borgerne er ikke inddraget, og sagen kan ikke afgøres`);
    expect(told).toContain(`${ended.titleDa}: gennemført uden målt virkning`);
    expect(told).toContain(`${ended.titleDa}: afsluttet uden evaluering`);
    expect(told).toContain('Velfærd: ingen bidrag under temaet');
    expect(told.some((line) => line.includes('1 bidrag har ventet for længe på svar'))).toBe(true);
    expect(told.join()).not.toContain(unseen.titleDa);
  });

  it('asks the database as often for one project as for many', async () => {
    const theme = await aTheme();
    await aProject({ themeIds: [theme.id] });
    const { officer, id } = await anAppendix();
    const asked = () => countStatements(async () => void (await getNoteDesk(officer, id)));
    await asked();
    const one = await asked();
    for (let made = 0; made < 6; made++) await aProject({ themeIds: [theme.id], affectsLocals: true, status: 'completed' });
    expect(await asked()).toBe(one);
  });
});

describe('the annual cycle', () => {
  it('holds phases, hearings, meetings, decisions, expected steps and appendices of one year, by month', async () => {
    setClock(copenhagenInstant('2026-06-01', '12:00'));
    const project = await aProject({ titleDa: 'Havnen' });
    const date = (on: string) => new Date(`${on}T00:00:00Z`);
    await aPhase({ projectId: project.id, titleDa: 'Idéer', opensOn: date('2026-02-01'), closesOn: date('2026-03-15') });
    await aHearing({ projectId: project.id, titleDa: 'Høring', opensOn: date('2025-12-20'), closesOn: date('2026-01-20') });
    await aMeeting({
      projectId: project.id,
      titleDa: 'Borgermøde',
      startsAt: copenhagenInstant('2026-12-31', '23:30'),
      endsAt: copenhagenInstant('2027-01-01', '00:30'),
    });
    await aDecision({ projectId: project.id, titleDa: 'Vedtaget', meetingOn: date('2026-09-08') });
    const draft = await aDecision({ projectId: project.id, titleDa: 'Kladden', meetingOn: date('2026-10-08'), published: false });
    await db.projectMilestone.create({
      data: {
        projectId: project.id,
        happenedOn: date('2026-11-01'),
        whenDa: 'november 2026',
        whenEn: 'November 2026',
        textDa: 'Byggeriet begynder',
        textEn: 'Building begins',
        kind: 'expected',
        source: 'Kilde',
      },
    });
    const ended = await aProject({ titleDa: 'Slut', status: 'completed' });
    const leader = await anEmployee(['leader']);
    const cycle = await getAnnualCycle(leader, 2026);
    const told = (cycle?.months ?? []).map(({ month, entries }) => [
      month.slice(5),
      ...entries.map((each) => `${each.kind} ${each.titleDa}`),
    ]);
    expect(told).toHaveLength(12);
    const at = Object.fromEntries(told.map(([month = '', ...entries]) => [month, entries]));
    expect(at['01']).toEqual(['hearingCloses Høring']);
    expect(at['02']).toEqual(['phaseOpens Idéer']);
    expect(at['03']).toEqual(['phaseCloses Idéer']);
    expect(at['09']).toContain('decision Vedtaget');
    expect(at['10']).toContain('decision Kladden');
    expect(at['11']).toEqual(['milestone Byggeriet begynder']);
    expect(at['12']).toContain('meeting Borgermøde');
    expect(cycle?.due.map(({ slug }) => slug)).toEqual([ended.slug]);
    // A draft is told to those who may read its project, and nobody else.
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    expect(JSON.stringify(await getAnnualCycle(elsewhere, 2026))).not.toContain(draft.titleDa);
    for (const actor of [anonymous, await aCitizen(), await anEmployee(['moderator'])])
      expect(await getAnnualCycle(actor, 2026)).toBeNull();
  });

  it('asks the database as often for an empty year as for a full one', async () => {
    const leader = await anEmployee(['leader']);
    const asked = (year: number) => countStatements(async () => void (await getAnnualCycle(leader, year)));
    await asked(2031);
    const empty = await asked(2031);
    const project = await aProject();
    for (const month of ['01', '05', '11'])
      await aPhase({
        projectId: project.id,
        opensOn: new Date(`2031-${month}-01T00:00:00Z`),
        closesOn: new Date(`2031-${month}-20T00:00:00Z`),
      });
    expect(await asked(2031)).toBe(empty);
  });
});
