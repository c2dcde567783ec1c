import type { Bilingual } from '@/lib/i18n/locale';
import type { NoteContent, NoteKind, NoteWords } from './note';

export type NoteVersionView = { id: string; number: number; frozenAt: Date; sha256: string; publishedAt: Date | null };

/** A note in a list of the workspace. */
export type NoteLineView = {
  id: string;
  kind: NoteKind;
  title: string;
  /** Copenhagen date of the meeting an appendix is for. */
  meetingOn: string | null;
  startedAt: Date;
  version: NoteVersionView | null;
  /** Whether a version of it can be read by everybody. */
  isPublished: boolean;
};

/** The notes of a project, and what more could be begun. */
export type ProjectNotesView = {
  project: Bilingual<'title'> & { id: string; slug: string; hasEvaluation: boolean };
  notes: NoteLineView[];
  /** What an agenda item can be about beside the project itself. */
  hearings: (Bilingual<'title'> & { id: string })[];
  decisions: (Bilingual<'title'> & { id: string; meetingOn: string })[];
  /** Phases that have ended and have no collection note. */
  phases: (Bilingual<'title'> & { id: string })[];
};

export type QuoteView = { code: string; title: string | null; excerpt: string; language: 'da' | 'en' };

/** A note while it is written. */
export type NoteDeskView = {
  id: string;
  version: number;
  isClosed: boolean;
  content: NoteContent;
  words: NoteWords;
  /** Marks of the generated texts, for the form to send back. */
  seen: string;
  project: (Bilingual<'title'> & { slug: string; isPublished: boolean }) | null;
  slug: string | null;
  mayWrite: boolean;
  versions: NoteVersionView[];
};

/** A note as everybody reads it: the latest published version and those before it. */
export type PublicNoteView = {
  content: NoteContent;
  words: NoteWords;
  projectId: string;
  phaseId: string | null;
  version: NoteVersionView;
  versions: NoteVersionView[];
};

/** A published note, for a link to it. */
export type NoteLinkView = { project: string; slug: string; title: string; kind: NoteKind; phaseId: string | null };
