import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export const noteTabs = ['texts', 'versions'] as const;
export type NoteTab = (typeof noteTabs)[number];

const pages = { texts: '/workspace/notes/[note]', versions: '/workspace/notes/[note]/versions' } as const;

export const noteDone = ['started', 'saved', 'quoted', 'unquoted', 'frozen', 'published'] as const;
export type NoteDone = (typeof noteDone)[number];

/** A page of the desk a note is written at, saying what was just done, at the part that comes next. */
export function notePath(locale: Locale, note: string, tab: NoteTab, done?: NoteDone, anchor = ''): string {
  return `${pathTo(locale, pages[tab], { note })}${done ? `?done=${done}` : ''}${anchor ? `#${anchor}` : ''}`;
}
