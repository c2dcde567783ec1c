import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { db, type Prisma } from '@/lib/platform/db';
import type { NoteContent } from '../note';
import type { NoteFormat } from '../note-files';
import type { NoteLinkView, PublicNoteView } from '../note-views';
import { appendices, notesWithin } from './internal/find-note';
import { noteVersionSelect, toNoteVersion } from './internal/note-version-rows';
import { noteWords } from './internal/note-words';
import { writeNoteFile } from './internal/write-note-file';

const isShown = { publication: { isNot: null } };
const shownNotes = { project: isShown, versions: { some: isShown } } satisfies Prisma.NoteWhereInput;

/** The latest published version of a project's note with what it may say now; null where none is. */
export async function getPublicNote(project: string, slug: string): Promise<PublicNoteView | null> {
  const rows = await db().noteVersion.findMany({
    where: { ...isShown, note: { slug, project: { slug: project, ...isShown } } },
    orderBy: { number: 'desc' },
    select: { ...noteVersionSelect, note: { select: { projectId: true, phaseId: true } } },
  });
  const [latest] = rows;
  if (!latest?.note.projectId) return null;
  const { content } = await db().noteVersion.findUniqueOrThrow({ where: { id: latest.id }, select: { content: true } });
  const versions = rows.map(({ note: _note, ...version }) => toNoteVersion(version));
  return {
    content: JSON.parse(content) as NoteContent,
    words: await noteWords(db(), latest.id),
    projectId: latest.note.projectId,
    phaseId: latest.note.phaseId,
    version: versions[0] ?? toNoteVersion(latest),
    versions,
  };
}

const linkSelect = {
  slug: true,
  title: true,
  kind: true,
  phaseId: true,
  project: { select: { slug: true } },
} satisfies Prisma.NoteSelect;

/** The published notes of a project, for links to them. */
export async function listPublicNotes(projectId: string): Promise<NoteLinkView[]> {
  const rows = await db().note.findMany({
    where: { projectId, ...shownNotes },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: linkSelect,
  });
  return rows.flatMap(toLink);
}

/** The published notes that quote a contribution or name it for its support, in the version everybody reads. */
export async function listNotesQuoting(contributionId: string): Promise<NoteLinkView[]> {
  const rows = await db().note.findMany({
    where: { project: isShown, versions: { some: { ...isShown, words: { some: { contributionId, text: { not: null } } } } } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...linkSelect,
      versions: {
        where: isShown,
        orderBy: { number: 'desc' },
        take: 1,
        select: { words: { where: { contributionId }, select: { contributionId: true } } },
      },
    },
  });
  return rows.filter(({ versions }) => versions.some(({ words }) => words.length > 0)).flatMap(toLink);
}

export type ServedNote = { bytes: Uint8Array<ArrayBuffer>; name: string; isPublic: boolean };

/**
 * A file of a frozen version, written with the words it may give now: for everybody once it is published, and before that for
 * those who write or read such notes. Null where there is none.
 */
export async function getServedNote(actor: Actor, versionId: string, format: NoteFormat): Promise<ServedNote | null> {
  const readable = may(actor, 'cycle.read') ? [{ note: appendices }] : [];
  const version = await db().noteVersion.findFirst({
    where: {
      id: versionId,
      OR: [{ ...isShown, note: { project: isShown } }, ...readable, { note: notesWithin(actor) }],
    },
    select: {
      id: true,
      content: true,
      number: true,
      publication: { select: { versionId: true } },
      note: { select: { kind: true, slug: true, id: true } },
    },
  });
  if (!version) return null;
  const { content, number, note, publication } = version;
  const name = `${note.slug ?? note.kind}-${number}.${format}`;
  const isPublic = publication !== null;
  if (format === 'json') return { name, isPublic, bytes: new TextEncoder().encode(content) };
  const words = await noteWords(db(), version.id);
  return { name, isPublic, bytes: await writeNoteFile(JSON.parse(content) as NoteContent, words, format) };
}

function toLink({ slug, project, ...link }: Prisma.NoteGetPayload<{ select: typeof linkSelect }>): NoteLinkView[] {
  return slug && project ? [{ ...link, slug, project: project.slug }] : [];
}
