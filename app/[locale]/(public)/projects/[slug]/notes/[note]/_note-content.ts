import type { PublicNoteView } from '@/lib/papers/note-views';
import { getPublicNote } from '@/lib/papers/server/public-note-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** A published note, kept until it or what it quotes changes. */
export async function noteContent(project: string, slug: string): Promise<PublicNoteView | null> {
  'use cache';
  const note = await getPublicNote(project, slug);
  if (note) cachedUntilChanged(`project:${note.projectId}`, ...(note.phaseId ? [`phase:${note.phaseId}`] : []), 'any:person');
  else cachedUntilChanged('any:project', 'any:note');
  return note;
}
