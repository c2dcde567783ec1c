import type { Actor } from '@/lib/audit/actor';
import { may, mayIn, reach } from '@/lib/audit/permissions';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import type { NoteDeskView, NoteLineView, ProjectNotesView, QuoteView } from '../note-views';
import { appendices, notesWithin } from './internal/find-note';
import { noteVersionSelect, toNoteVersion } from './internal/note-version-rows';
import { readNote } from './internal/read-note';
import { marksOf } from './internal/text-marks';

const isShown = { publication: { isNot: null } };

const lineSelect = {
  id: true,
  kind: true,
  title: true,
  meetingOn: true,
  startedAt: true,
  versions: { orderBy: { number: 'desc' }, select: noteVersionSelect },
} satisfies Prisma.NoteSelect;

/** The notes of a project somebody edits, and what more can be begun; null for others as for none. */
export async function listProjectNotes(actor: Actor, slug: string): Promise<ProjectNotesView | null> {
  if (!may(actor, 'project.edit')) return null;
  const today = new Date(`${copenhagenDate(now())}T00:00:00Z`);
  const project = await db().project.findFirst({
    where: { slug, id: reach(actor, 'project.edit') },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      evaluations: { take: 1, select: { id: true } },
      notes: { orderBy: [{ startedAt: 'desc' }, { id: 'asc' }], select: lineSelect },
      phases: {
        where: isShown,
        orderBy: [{ closesOn: 'desc' }, { id: 'asc' }],
        select: {
          id: true,
          titleDa: true,
          titleEn: true,
          closesOn: true,
          hearing: { select: { phaseId: true } },
          notes: { where: { kind: 'collection' }, select: { id: true } },
        },
      },
      decisions: {
        where: { note: null },
        orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
        select: { id: true, titleDa: true, titleEn: true, meetingOn: true },
      },
    },
  });
  if (!project) return null;
  const { evaluations, notes, phases, decisions, ...named } = project;
  const titled = ({ id, titleDa, titleEn }: (typeof phases)[number]) => ({ id, titleDa, titleEn });
  return {
    project: { ...named, hasEvaluation: evaluations.length > 0 },
    notes: notes.map(toLine),
    hearings: phases.filter(({ hearing }) => hearing !== null).map(titled),
    decisions: decisions.map(({ meetingOn, ...each }) => ({ ...each, meetingOn: dateOnly(meetingOn) })),
    phases: phases.filter(({ closesOn, notes: of }) => closesOn < today && of.length === 0).map(titled),
  };
}

/** The appendices for the executive board, the latest meeting first; none for those who may not read them. */
export async function listAppendices(actor: Actor): Promise<NoteLineView[]> {
  if (!may(actor, 'cycle.read')) return [];
  const rows = await db().note.findMany({
    where: appendices,
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
    take: 100,
    select: lineSelect,
  });
  return rows.map(toLine);
}

/** A note while it is written, generated anew; null for those who may not read it as where there is none. */
export async function getNoteDesk(actor: Actor, id: string): Promise<NoteDeskView | null> {
  const readable = may(actor, 'cycle.read') ? [appendices] : [];
  const found = await db().note.findFirst({
    where: { id, OR: [...readable, notesWithin(actor)] },
    select: {
      id: true,
      kind: true,
      version: true,
      isClosed: true,
      slug: true,
      projectId: true,
      project: { select: { slug: true, titleDa: true, titleEn: true, publication: { select: { projectId: true } } } },
      versions: { orderBy: { number: 'desc' }, select: noteVersionSelect },
    },
  });
  if (!found) return null;
  const { kind, project, projectId, versions, ...note } = found;
  const { content, words } = await readNote(db(), id, { version: 0, date: copenhagenDate(now()) });
  return {
    ...note,
    content,
    words,
    seen: marksOf(content.sections),
    project: project && {
      slug: project.slug,
      titleDa: project.titleDa,
      titleEn: project.titleEn,
      isPublished: project.publication !== null,
    },
    mayWrite: kind === 'board_appendix' ? may(actor, 'appendix.write') : mayIn(actor, 'project.edit', projectId),
    versions: versions.map(toNoteVersion),
  };
}

const pageSize = 20;
const excerptLength = 280;

/** Public contributions of the phase a note sums up that it does not quote yet, twenty a page; `next` begins the page after. */
export async function listQuotable(
  actor: Actor,
  noteId: string,
  after = '',
): Promise<{ items: QuoteView[]; next: string | null }> {
  const note = await db().note.findFirst({
    where: { id: noteId, kind: 'collection', ...notesWithin(actor) },
    select: { phaseId: true },
  });
  if (!note?.phaseId) return { items: [], next: null };
  const rows = await db().contribution.findMany({
    where: {
      phaseId: note.phaseId,
      publication: { isNot: null },
      noteQuotes: { none: { noteId } },
      ...(after ? { id: { gt: after } } : {}),
    },
    orderBy: { id: 'asc' },
    take: pageSize + 1,
    select: { id: true, code: true, language: true, text: true, proposal: { select: { title: true } } },
  });
  const shown = rows.slice(0, pageSize);
  return {
    items: shown.map(({ code, language, text, proposal }) => ({
      code,
      title: proposal?.title ?? null,
      excerpt: text.length > excerptLength ? `${text.slice(0, excerptLength)} …` : text,
      language: language === 'en' ? 'en' : 'da',
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

function toLine({ versions, meetingOn, ...note }: Prisma.NoteGetPayload<{ select: typeof lineSelect }>): NoteLineView {
  const [latest] = versions;
  return {
    ...note,
    meetingOn: meetingOn && dateOnly(meetingOn),
    version: latest ? toNoteVersion(latest) : null,
    isPublished: versions.some(({ publication }) => publication !== null),
  };
}
