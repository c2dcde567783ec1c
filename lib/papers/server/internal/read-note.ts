import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { adjusted, type NoteContent, type NoteKind, type NoteWords } from '../../note';
import { readAgendaItem } from './read-agenda-item';
import { readAppendix } from './read-appendix';
import { readCollection } from './read-collection';
import { readEvaluation } from './read-evaluation';
import { type CitedRow, noteSelect, type ReadKind } from './read-kind';

const readers: Record<NoteKind, ReadKind> = {
  agenda_item: readAgendaItem,
  collection: readCollection,
  evaluation: readEvaluation,
  board_appendix: readAppendix,
};

export type ReadNote = { content: NoteContent; cited: CitedRow[]; words: NoteWords };

/** A note as it stands, generated anew with what officers wrote in its place; without fingerprints. */
export async function readNote(tx: Db, id: string, { version, date }: Pick<NoteContent, 'version' | 'date'>): Promise<ReadNote> {
  const { meetingOn, ...note } = await tx.note.findUniqueOrThrow({ where: { id }, select: noteSelect });
  const { kind, project, texts } = note;
  const read = await readers[kind](tx, { ...note, meetingOn: meetingOn && dateOnly(meetingOn) });
  return {
    content: {
      format: 1,
      kind,
      title: note.title,
      municipality: municipality().name,
      department: note.department,
      caseNumber: project?.caseNumber ?? null,
      version,
      date,
      isExample: read.isExample,
      project: project && { slug: project.slug, titleDa: project.titleDa, titleEn: project.titleEn },
      facts: read.facts,
      sections: adjusted(read.sections, new Map(texts.map(({ section, text }) => [section, text]))),
      cited: read.cited.map(({ code }) => ({ code, words: null })),
      themes: read.themes ?? null,
    },
    cited: read.cited,
    words: new Map(read.cited.map(({ code, title, text }) => [code, { title, text }])),
  };
}
