import type { Page } from '@/lib/i18n/paths';
import type { Block } from './paper-document';
import type { AdjustableText } from './white-paper';

export const noteKinds = ['agenda_item', 'collection', 'evaluation', 'board_appendix'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** The sections of each kind, in their order. Each has a text an officer can write, or write anew. */
export const noteSections = {
  agenda_item: ['resume', 'recommendation', 'account', 'laws', 'economy', 'involvement', 'attachments', 'route', 'decision'],
  collection: ['period', 'turnout', 'topics', 'quotes', 'supported', 'next'],
  evaluation: ['project', 'involvement', 'effects', 'coherence', 'worked', 'hard', 'learned'],
  board_appendix: ['since', 'themes', 'attention', 'decisions', 'effects', 'pools', 'assessment'],
} as const satisfies Record<NoteKind, readonly string[]>;
type Sections = typeof noteSections;
export type SectionOf<Kind extends NoteKind> = Sections[Kind][number];

/** Whether everybody reads the note once it is shown; the others are papers for those who decide. */
export function isShowable(kind: NoteKind): boolean {
  return kind === 'collection' || kind === 'evaluation';
}

/** A page of the platform, said in the language of whoever reads. */
export type NoteLink = { text: string; page: Page; params: Record<string, string>; anchor?: string };

/** What stands under the text of a section: blocks as they are, links, and contributions whose words stand beside the note. */
export type NotePart =
  | Exclude<Block, { kind: 'links' }>
  | { kind: 'links'; items: NoteLink[] }
  | { kind: 'quotes'; codes: string[] }
  | { kind: 'supported'; rows: { code: string; supports: number }[] };

/** A section as it is generated, before anybody has written anything. */
export type GeneratedSection<Key extends string = string> = { key: Key; generated: string; parts?: NotePart[] };

export type NoteSection = { key: string; text: AdjustableText; parts: NotePart[] };

/** What the appendix before the next one said of a theme, so that the next can tell the difference. */
export type ThemeState = {
  ref: string;
  title: string;
  projects: number;
  sent: number;
  answered: number;
  used: number;
  decisions: number;
  effects: number;
};

export type NoteFact = { key: 'project' | 'phase' | 'committee' | 'meeting' | 'access' | 'plan' | 'earlier'; value: string };

/**
 * Everything a note says, as data: the one source of the page and of all files. Without the words of those it quotes, which
 * stand beside it under their fingerprints.
 */
export type NoteContent = {
  format: 1;
  kind: NoteKind;
  title: string;
  municipality: string;
  department: string;
  caseNumber: string | null;
  version: number;
  /** Copenhagen date. */
  date: string;
  isExample: boolean;
  project: { slug: string; titleDa: string; titleEn: string } | null;
  facts: NoteFact[];
  sections: NoteSection[];
  /** The contributions it quotes or names, each with the fingerprint of its words; null where it gives none. */
  cited: { code: string; words: string | null }[];
  /** Of an appendix: what it says of each theme. */
  themes: ThemeState[] | null;
};

/** The words of the contributions a note cites, by code; nothing where they may not be given any more. */
export type NoteWords = ReadonlyMap<string, { title: string | null; text: string }>;

/** The sections with what officers wrote in place of what is generated. */
export function adjusted(sections: readonly GeneratedSection[], written: ReadonlyMap<string, string>): NoteSection[] {
  return sections.map(({ key, generated, parts = [] }) => ({
    key,
    text: { generated, adjusted: written.get(key) ?? null },
    parts,
  }));
}
