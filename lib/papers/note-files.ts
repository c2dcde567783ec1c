/** What can be fetched of a frozen note: its files, and the data its hash was made from. */
export const noteFormats = ['html', 'docx', 'pdf', 'json'] as const;
export type NoteFormat = (typeof noteFormats)[number];

export function isNoteFormat(text: string): text is NoteFormat {
  return noteFormats.some((format) => format === text);
}
