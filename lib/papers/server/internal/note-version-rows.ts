import type { Prisma } from '@/lib/platform/db';
import type { NoteVersionView } from '../../note-views';

export const noteVersionSelect = {
  id: true,
  number: true,
  frozenAt: true,
  sha256: true,
  publication: { select: { publishedAt: true } },
} satisfies Prisma.NoteVersionSelect;

type Row = Prisma.NoteVersionGetPayload<{ select: typeof noteVersionSelect }>;

export function toNoteVersion({ publication, ...version }: Row): NoteVersionView {
  return { ...version, publishedAt: publication?.publishedAt ?? null };
}
