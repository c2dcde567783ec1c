import type { Db, Prisma } from '@/lib/platform/db';
import type { GeneratedSection, NoteFact, ThemeState } from '../../note';

export const noteSelect = {
  id: true,
  kind: true,
  projectId: true,
  phaseId: true,
  decisionId: true,
  planId: true,
  meetingOn: true,
  isClosed: true,
  title: true,
  department: true,
  texts: { select: { section: true, text: true } },
  project: { select: { slug: true, titleDa: true, titleEn: true, caseNumber: true } },
} satisfies Prisma.NoteSelect;
type NoteRow = Prisma.NoteGetPayload<{ select: typeof noteSelect }>;

/** A contribution a note quotes or names, with its words as they are public now. */
export type CitedRow = { contributionId: string; code: string; title: string | null; text: string };

/** What a kind of note is made of. */
export type ReadKind = (
  tx: Db,
  note: Omit<NoteRow, 'meetingOn'> & { meetingOn: string | null },
) => Promise<{
  sections: GeneratedSection[];
  facts: NoteFact[];
  isExample: boolean;
  cited: CitedRow[];
  themes?: ThemeState[];
}>;
