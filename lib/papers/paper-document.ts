/** A part of a paper as every writer of it can set it: page, PDF, Word and HTML file. */
export type Block =
  | { kind: 'heading'; level: 3 | 4; text: string; lang?: 'da' | 'en' }
  /** Paragraphs, with a word before them where there is one; `quoted` for what a citizen wrote. */
  | { kind: 'text'; label?: string; text: string; quoted?: boolean; lang?: 'da' | 'en' }
  | { kind: 'list'; items: string[] }
  /** What lies elsewhere: a page of the platform, or its whole address in a file. */
  | { kind: 'links'; items: { text: string; href: string }[] }
  | {
      kind: 'table';
      caption: string;
      columns: string[];
      rows: string[][] /** Which columns are of numbers. */;
      numbers?: number[];
      drawn?: DrawnColumn;
    };

/** A column whose numbers are drawn beside themselves, one mark a row. The cells say all that is drawn. */
export type DrawnColumn = { column: number; marks: (Mark | null)[] };

/** A number as a part of the longest in its table, 0 to 1, with the ends of its uncertainty and what it is compared with. */
export type Mark = { at: number; low?: number; high?: number; beside?: number };

export type PaperSection = { /** Its id on the page. */ key: string; heading: string; blocks: Block[]; isWide?: boolean };

export type PaperDocument = {
  lang: 'da' | 'en';
  title: string;
  author: string;
  /** Said first: that it is an example. */
  note: string | null;
  footer: string;
  facts: [string, string][];
  sections: PaperSection[];
};

/** The paragraphs of a text: a blank line parts them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}
