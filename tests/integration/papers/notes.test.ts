import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { NoteContent } from '@/lib/papers/note';
import { saveNoteSchema, startNoteSchema } from '@/lib/papers/note-schema';
import { freezeNote } from '@/lib/papers/server/freeze-note';
import { getNoteDesk, listProjectNotes, listQuotable } from '@/lib/papers/server/note-desk-queries';
import { getPublicNote, getServedNote, listNotesQuoting, listPublicNotes } from '@/lib/papers/server/public-note-queries';
import { publishNote } from '@/lib/papers/server/publish-note';
import { quoteContribution } from '@/lib/papers/server/quote-contribution';
import { saveNote } from '@/lib/papers/server/save-note';
import { startNote } from '@/lib/papers/server/start-note';
import { unquoteContribution } from '@/lib/papers/server/unquote-contribution';
import { canonicalJson } from '@/lib/platform/canonical-json';
import { setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision, aUse } from '@/tests/support/factories/decisions';
import { anEffect } from '@/tests/support/factories/effects';
import { anEvaluation } from '@/tests/support/factories/evaluations';
import { aClosedPhase, aCollection, aNoteVersion, anAgendaItem, noteInput } from '@/tests/support/factories/notes';
import { aClosedHearing, aReplyTo, aTopic } from '@/tests/support/factories/papers';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { readDocx, readHtml, readPdf } from '@/tests/support/paper-files';

const db = testDatabase({ empty: 'first' });
afterEach(() => setClock(undefined));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const key = () => crypto.randomUUID();
const contentOf = ({ content }: { content: string }) => JSON.parse(content) as NoteContent;
const sectionOf = (content: NoteContent | undefined, name: string) => content?.sections.find((section) => section.key === name);

describe('a note', () => {
  it('is begun once however often its form is sent, and only about what its project has', async () => {
    const officer = await anEmployee(['administrator']);
    const { phase } = await aClosedPhase();
    const input = {
      projectId: phase.projectId,
      kind: 'collection',
      basis: { of: 'phase', id: phase.id },
      submissionKey: key(),
    } as const;
    const first = await startNote(officer, input);
    expect(await startNote(officer, input)).toEqual(first);
    expect(await startNote(officer, { ...input, submissionKey: key() })).toEqual({ ok: false, code: 'noteThere' });
    const elsewhere = await aProject();
    expect(await startNote(officer, { ...input, projectId: elsewhere.id, submissionKey: key() })).toEqual({
      ok: false,
      code: 'aboutNotFound',
    });
    const open = await aPhase();
    const early = { ...input, projectId: open.projectId, basis: { of: 'phase', id: open.id }, submissionKey: key() } as const;
    expect(await startNote(officer, early)).toEqual({ ok: false, code: 'phaseOpen' });
    expect(await startNote(officer, { ...input, kind: 'evaluation', basis: null, submissionKey: key() })).toEqual({
      ok: false,
      code: 'evaluationMissing',
    });
    expect(await startNote(anonymous, input)).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await startNote(await aCitizen(), input)).toEqual({ ok: false, code: 'notAllowed' });
    const stranger = await anEmployee(['project_manager'], { manages: [] });
    expect(await startNote(stranger, input)).toEqual({ ok: false, code: 'projectNotFound' });
    expect(startNoteSchema.safeParse({ ...input, basis: 'elsewhere' }).success).toBe(false);
  });

  it('is begun once by two who begin it at the same time', async () => {
    const officer = await anEmployee(['administrator']);
    const { phase } = await aClosedPhase();
    const about = { projectId: phase.projectId, kind: 'collection', basis: { of: 'phase', id: phase.id } } as const;
    const both = await Promise.all([1, 2].map(() => startNote(officer, { ...about, submissionKey: key() })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('keeps what an officer writes beside what is generated, and gives the generated text back for an empty field', async () => {
    const { id, officer } = await anAgendaItem();
    const before = await getNoteDesk(officer, id);
    const generated = sectionOf(before?.content, 'involvement')?.text.generated ?? '';
    expect(generated).not.toBe('');
    // The form comes back as it was shown, with one section written.
    const texts = { involvement: generated, account: 'Sagen handler om en sti.' };
    expect(await saveNote(officer, { ...noteInput, noteId: id, seen: before?.seen ?? '', texts })).toMatchObject({ ok: true });
    const after = await getNoteDesk(officer, id);
    expect(sectionOf(after?.content, 'involvement')?.text.adjusted).toBeNull();
    expect(sectionOf(after?.content, 'account')?.text).toEqual({ generated: '', adjusted: 'Sagen handler om en sti.' });
    expect(await saveNote(officer, { ...noteInput, noteId: id })).toEqual({ ok: false, code: 'editedMeanwhile' });
    await saveNote(officer, { ...noteInput, noteId: id, version: 2, texts: { involvement: 'Skrevet selv.' } });
    const own = sectionOf((await getNoteDesk(officer, id))?.content, 'involvement');
    expect(own?.text).toEqual({ generated, adjusted: 'Skrevet selv.' });
    await saveNote(officer, { ...noteInput, noteId: id, version: 3, texts: { involvement: '' } });
    expect(sectionOf((await getNoteDesk(officer, id))?.content, 'involvement')?.text.adjusted).toBeNull();
  });

  it('takes no section of another kind, no personal number, and no text without a title', async () => {
    const { id, officer } = await anAgendaItem();
    await saveNote(officer, { ...noteInput, noteId: id, texts: { worked: 'Hører til et andet papir.' } });
    expect(await db.noteText.count({ where: { noteId: id } })).toBe(0);
    const sent = { noteId: id, version: '2', title: 'Et notat', department: 'Plan' };
    expect(saveNoteSchema.safeParse(sent).success).toBe(true);
    expect(saveNoteSchema.safeParse({ ...sent, title: '' }).success).toBe(false);
    expect(saveNoteSchema.safeParse({ ...sent, account: 'Nummeret er 010190-1234.' }).success).toBe(false);
  });
});

describe('an agenda item', () => {
  it('says who was heard, how many, about what, what changed and whether the gate is open', async () => {
    const project = await aProject({ affectsLocals: true });
    const hearing = await aClosedHearing({ projectId: project.id, legalBases: ['PL-LP-4'] });
    const replies = [await aReplyTo(hearing), await aReplyTo(hearing)];
    const topic = await aTopic(project.id, 'Afstand');
    await db.contributionTopic.create({
      data: { contributionId: replies[0]?.id ?? '', topicId: topic.id, origin: 'chosen' },
    });
    await db.consultedParty.createMany({
      data: [
        { phaseId: hearing.id, name: 'En styrelse', kind: 'authority', sentOn: day(-40), outcome: 'answered' },
        { phaseId: hearing.id, name: 'En forening', kind: 'association', sentOn: day(-40), outcome: 'no_remarks' },
        { phaseId: hearing.id, name: 'Ikke spurgt endnu', kind: 'association' },
      ],
    });
    await aUse(replies[1]?.id ?? '', { use: 'partly_used' });
    const { id, officer } = await anAgendaItem({ projectId: project.id });
    const desk = await getNoteDesk(officer, id);
    const said = sectionOf(desk?.content, 'involvement')?.text.generated ?? '';
    expect(said).toMatch(/^Høring: .*, fra .* til /);
    expect(said).toContain('2 myndigheder og foreninger er hørt direkte; 1 har svaret, og 1 har ingen bemærkninger.');
    expect(said).toContain('2 høringssvar');
    // Two people are too few to be told as a number of persons.
    expect(said).toContain('Færre end fem personer har taget del');
    expect(said).toContain('Afstand (1)');
    expect(said).toContain('1 er delvist brugt');
    expect(said).toContain('Planens krav om inddragelse er opfyldt ved 1 afsluttet fase.');
    expect(sectionOf(desk?.content, 'laws')?.text.generated).toContain('§ 24');
    // What nobody knows stays empty.
    for (const name of ['recommendation', 'account', 'economy']) expect(sectionOf(desk?.content, name)?.text.generated).toBe('');
  });

  it('names a shut gate, an exception, and the decision once it is published', async () => {
    const project = await aProject({ affectsLocals: true });
    const decision = await aDecision({ projectId: project.id, published: false });
    const officer = await anEmployee(['administrator']);
    const basis = { of: 'decision', id: decision.id } as const;
    const begun = await startNote(officer, { projectId: project.id, kind: 'agenda_item', basis, submissionKey: key() });
    const id = begun.ok ? begun.value.id : '';
    const read = async (name: string) => sectionOf((await getNoteDesk(officer, id))?.content, name)?.text.generated ?? '';
    expect(await read('involvement')).toContain('krav om inddragelse er ikke opfyldt');
    expect(await read('decision')).toBe('');
    await db.involvementException.create({
      data: { projectId: project.id, official: 'Planchef Eva', reasonDa: 'Det haster.', reasonEn: 'Urgent.' },
    });
    expect(await read('involvement')).toMatch(/Planchef Eva har .* Det haster\./);
    await db.decision.update({ where: { id: decision.id }, data: { publishedAt: new Date() } });
    expect(await read('decision')).toContain(decision.textDa);
    expect((await listProjectNotes(officer, project.slug))?.decisions).toEqual([]);
  });
});

describe('a collection note', () => {
  it('quotes public contributions of its phase, and no others', async () => {
    const { id, officer, phase, proposals } = await aCollection();
    const waiting = await aProposal({ phase, isPublished: false });
    const elsewhere = await aProposal();
    for (const { code } of [waiting, elsewhere])
      expect(await quoteContribution(officer, { noteId: id, code })).toEqual({ ok: false, code: 'contributionNotFound' });
    expect(await quoteContribution(officer, { noteId: id, code: proposals[0]?.code ?? '' })).toMatchObject({ ok: true });
    expect(await db.noteQuote.count({ where: { noteId: id } })).toBe(1);
    expect((await listQuotable(officer, id)).items.map(({ code }) => code)).toEqual([proposals[1]?.code]);
    const item = await anAgendaItem({ projectId: phase.projectId });
    expect(await quoteContribution(officer, { noteId: item.id, code: proposals[1]?.code ?? '' })).toEqual({
      ok: false,
      code: 'noteNotFound',
    });
    expect(await unquoteContribution(officer, { noteId: id, code: proposals[0]?.code ?? '' })).toMatchObject({ ok: true });
    expect(await unquoteContribution(officer, { noteId: id, code: proposals[0]?.code ?? '' })).toEqual({
      ok: false,
      code: 'contributionNotFound',
    });
  });

  it('hides how many took part where they are few, and tells it where they are many', async () => {
    const few = await aCollection({ proposals: 3 });
    expect(sectionOf((await getNoteDesk(few.officer, few.id))?.content, 'turnout')?.text.generated).toContain('Færre end fem');
    const many = await aCollection({ proposals: 6 });
    const proposal = many.proposals[0];
    if (proposal) await aSupport({ proposal });
    const told = sectionOf((await getNoteDesk(many.officer, many.id))?.content, 'turnout')?.text.generated ?? '';
    expect(told).toContain('7 personer har taget del.');
    // One supporter, and one who did nothing else: neither group may be told, nor what is left when it is taken away.
    expect(told).not.toContain('har støttet');
    expect(told).not.toContain('har skrevet');
  });

  it('asks the database as often for one contribution as for many', async () => {
    const [small, large] = [await aCollection({ proposals: 1 }), await aCollection({ proposals: 8 })];
    const asked = ({ officer, id }: typeof small) =>
      countStatements(async () => {
        await getNoteDesk(officer, id);
        await listQuotable(officer, id);
      });
    await asked(small);
    expect(await asked(large)).toBe(await asked(small));
  });
});

describe('a frozen note', () => {
  it('stands: with a hash anybody can check, fingerprints of what it quotes, and no change even in the database', async () => {
    const note = await aCollection();
    const version = await aNoteVersion(note);
    expect(sha256(version.content)).toBe(version.sha256);
    const [cited] = contentOf(version).cited;
    const words = await db.noteWords.findFirstOrThrow({ where: { versionId: version.id } });
    expect(cited?.words).toBe(sha256(canonicalJson([words.salt, words.title, words.text])));
    expect(version.content).not.toContain('Så kan man hvile');
    const where = { id: version.id };
    await expect(db.noteVersion.update({ where, data: { content: '{}' } })).rejects.toThrow('stands');
    await expect(db.noteVersion.delete({ where })).rejects.toThrow('stands');
    const one = { versionId_contributionId: { versionId: version.id, contributionId: words.contributionId } };
    await expect(db.noteWords.update({ where: one, data: { text: 'Andre ord' } })).rejects.toThrow('stands');
  });

  it('is frozen once by a form sent twice, and in turn by two who freeze at the same time', async () => {
    const { id, officer } = await anAgendaItem();
    const input = { noteId: id, sure: 'yes', submissionKey: key() } as const;
    const twice = [await freezeNote(officer, input), await freezeNote(officer, input)];
    expect(twice.map((each) => each.ok && each.value.number)).toEqual([1, 1]);
    const both = await Promise.all([1, 2].map(() => freezeNote(officer, { ...input, submissionKey: key() })));
    expect(both.map((each) => each.ok && each.value.number).sort()).toEqual([2, 3]);
  });

  it('is shown to everybody where it is a note, and stays inside where it is for those who decide', async () => {
    const note = await aCollection();
    const version = await aNoteVersion(note);
    const publish = { versionId: version.id, sure: 'yes' } as const;
    expect(await getServedNote(anonymous, version.id, 'json')).toBeNull();
    expect(await publishNote(await aCitizen(), publish)).toEqual({ ok: false, code: 'notAllowed' });
    expect([await publishNote(note.officer, publish), await publishNote(note.officer, publish)]).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
    const { slug: project } = await db.project.findUniqueOrThrow({ where: { id: note.phase.projectId } });
    const shown = await getPublicNote(project, `opsamling-${note.phase.slug}`);
    expect(shown?.words.get(note.proposals[0]?.code ?? '')?.text).toContain('nummer 1');
    expect((await listPublicNotes(note.phase.projectId)).map(({ phaseId }) => phaseId)).toEqual([note.phase.id]);
    expect(await listNotesQuoting(note.proposals[0]?.id ?? '')).toHaveLength(1);
    expect(await listNotesQuoting(note.proposals[1]?.id ?? '')).toEqual([]);
    expect(await getServedNote(anonymous, version.id, 'json')).toMatchObject({ isPublic: true });

    const item = await anAgendaItem();
    const frozen = await aNoteVersion(item);
    expect(await publishNote(item.officer, { versionId: frozen.id, sure: 'yes' })).toEqual({ ok: false, code: 'staysInside' });
    expect(await getServedNote(anonymous, frozen.id, 'pdf')).toBeNull();
    const draft = await aProject({ published: false });
    await anEvaluation({ projectId: draft.id });
    const input = { projectId: draft.id, kind: 'evaluation', basis: null, submissionKey: key() } as const;
    const begun = await startNote(item.officer, input);
    const hidden = await aNoteVersion({ id: begun.ok ? begun.value.id : '', officer: item.officer });
    expect(await publishNote(item.officer, { versionId: hidden.id, sure: 'yes' })).toEqual({
      ok: false,
      code: 'projectNotPublished',
    });
  });

  it('gives no words that have been hidden, redacted or erased since, and its hash stays', async () => {
    const note = await aCollection();
    const version = await aNoteVersion(note);
    const contributionId = note.proposals[0]?.id ?? '';
    const html = async () => new TextDecoder().decode((await getServedNote(note.officer, version.id, 'html'))?.bytes);
    expect(await html()).toContain('siger nummer 1');
    await db.redaction.create({ data: { contributionId, reason: 'personal_data', text: 'Et navn.' } });
    expect(await html()).not.toContain('siger nummer 1');
    await db.redaction.delete({ where: { contributionId } });
    expect(await html()).toContain('siger nummer 1');
    await db.publication.delete({ where: { contributionId } });
    expect(await html()).not.toContain('siger nummer 1');
    expect(await db.noteVersion.findUniqueOrThrow({ where: { id: version.id } })).toMatchObject({ sha256: version.sha256 });
  });

  it('says the same as HTML, Word and PDF', async () => {
    const project = await aProject({ status: 'completed' });
    await anEvaluation({ projectId: project.id });
    await anEffect({ projectId: project.id }, { indicatorDa: 'Ture på stien', before: 10, after: 25 });
    const officer = await anEmployee(['administrator']);
    const input = { projectId: project.id, kind: 'evaluation', basis: null, submissionKey: key() } as const;
    const begun = await startNote(officer, input);
    const version = await aNoteVersion({ id: begun.ok ? begun.value.id : '', officer });
    const file = async (format: 'html' | 'docx' | 'pdf') =>
      (await getServedNote(officer, version.id, format))?.bytes ?? new Uint8Array();
    const html = readHtml(await file('html'));
    const docx = readDocx(await file('docx'));
    const pdf = await readPdf(await file('pdf'));
    expect(docx.headings).toEqual(html.headings);
    expect(docx.tables).toEqual(html.tables);
    expect(html.headings).toContain('4. Sammenhængen med planen');
    expect(html.tables.flat(2)).toContain('Ture på stien');
    const written = contentOf(version).sections.flatMap(({ text }) => text.generated.split('\n').filter(Boolean));
    expect(written).toContain('Spørg naboerne først.');
    for (const text of written) for (const { words } of [html, docx, pdf]) expect(words).toContain(text.replaceAll(/\s/g, ''));
    expect(pdf).toMatchObject({ isMarked: true, info: { Title: `Evaluering af ${project.titleDa}` } });
    expect(pdf.roles.Table).toBe(html.tables.length);
    expect(pdf.source).toContain('/Lang');
  });
});
