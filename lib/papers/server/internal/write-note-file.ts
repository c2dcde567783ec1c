import { env } from '@/lib/platform/env';
import { composeNote } from '../../compose-note';
import type { NoteContent, NoteWords } from '../../note';
import type { NoteFormat } from '../../note-files';
import { danishNote } from '../../note-texts';
import { paperDocx } from '../../paper-docx';
import { paperHtml } from '../../paper-html';
import { paperPdf } from '../../paper-pdf';

/** One file of a note, in Danish, its links to our own site whole. */
export async function writeNoteFile(
  content: NoteContent,
  words: NoteWords,
  format: Exclude<NoteFormat, 'json'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = composeNote(content, words, { t: danishNote, locale: 'da', origin: new URL(env().TRAADEN_URL).origin });
  if (format === 'html') return new TextEncoder().encode(paperHtml(document));
  return format === 'docx' ? paperDocx(document) : paperPdf(document);
}
