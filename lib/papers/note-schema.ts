import { z } from 'zod';
import { tidyText } from '@/lib/contributions/tidy-text';
import { calendarDate } from '@/lib/projects/editing-fields';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { type NoteKind, noteSections } from './note';

/** Messages are codes of `noteDesk.errors`. */
const id = (missing: string) => z.string().min(1, missing).max(40, missing);
const line = (longest: number, needed: string) =>
  z.string().trim().min(1, needed).max(longest, 'tooLong').refine(isWithoutCpr, 'holdsCpr');
const words = z.string().max(20_000, 'tooLong').default('').transform(tidyText).refine(isWithoutCpr, 'holdsCpr');
/** Made by the form: sent twice it is done once. */
const submissionKey = z.string().min(8).max(64);

/** Which note of a project is begun, and what it is about: `phase:ID`, `decision:ID` or nothing for the project itself. */
export const startNoteSchema = z.object({
  projectId: id('projectNotFound'),
  kind: z.enum(['agenda_item', 'collection', 'evaluation'], 'kindNeeded'),
  basis: z
    .string()
    .max(60, 'aboutNotFound')
    .default('')
    .transform((written, context) => {
      if (written === '') return null;
      const [of = '', aboutId = ''] = written.split(':');
      if ((of === 'phase' || of === 'decision') && aboutId !== '') return { of, id: aboutId } as const;
      context.addIssue({ code: 'custom', message: 'aboutNotFound' });
      return z.NEVER;
    }),
  submissionKey,
});
export type StartNote = z.output<typeof startNoteSchema>;

export const startAppendixSchema = z.object({
  meetingOn: calendarDate('meetingNeeded').refine((date) => date >= '1970', 'dateShape'),
  submissionKey,
});
export type StartAppendix = z.output<typeof startAppendixSchema>;

const front = {
  title: line(200, 'titleNeeded'),
  department: line(200, 'departmentNeeded'),
  access: z.enum(['open', 'closed']).default('open'),
};

/** What somebody writes in a note of a kind: its front, and a text for each section. */
function fieldsOf<Kind extends NoteKind>(kind: Kind) {
  return z.object({ ...front, ...Object.fromEntries(noteSections[kind].map((key) => [key, words])) });
}

export const noteFields = {
  agenda_item: fieldsOf('agenda_item'),
  collection: fieldsOf('collection'),
  evaluation: fieldsOf('evaluation'),
  board_appendix: fieldsOf('board_appendix'),
} satisfies Record<NoteKind, z.ZodType>;

const everySection = [...new Set(Object.values(noteSections).flat())];

/** As a form of any kind sends it; the command takes the sections its kind has. */
export const saveNoteSchema = z
  .object({
    ...front,
    noteId: id('noteNotFound'),
    version: z.coerce.number().int().min(1).max(1_000_000),
    /** Marks of the generated texts the form showed: what is sent back as it was shown counts as not written. */
    seen: z.string().max(2_000).default(''),
    ...(Object.fromEntries(everySection.map((key) => [key, words])) as Record<(typeof everySection)[number], typeof words>),
  })
  .transform(({ noteId, version, title, department, access, seen, ...texts }) => ({
    noteId,
    version,
    title,
    department,
    isClosed: access === 'closed',
    seen,
    texts,
  }));
export type SaveNote = Omit<z.output<typeof saveNoteSchema>, 'texts'> & { texts: Record<string, string> };

export const quoteSchema = z.object({
  noteId: id('noteNotFound'),
  code: z.string().trim().toUpperCase().min(1, 'codeNeeded').max(20, 'contributionNotFound'),
});
export type Quote = z.output<typeof quoteSchema>;

export const freezeNoteSchema = z.object({ noteId: id('noteNotFound'), sure: z.literal('yes', 'notSure'), submissionKey });
export type FreezeNote = z.output<typeof freezeNoteSchema>;

export const publishNoteSchema = z.object({ versionId: id('versionNotFound'), sure: z.literal('yes', 'notSure') });
export type PublishNote = z.output<typeof publishNoteSchema>;
