/** Around a word that was looked for, in a text on its way to the screen. No stored text holds them. */
export const hitStart = '\u0002';
export const hitEnd = '\u0003';

const marks = new RegExp(`[${hitStart}${hitEnd}]`, 'g');

/** A text with its marks only where they leave addresses whole. */
export function withoutMarksInLinks(text: string): string {
  return text.replaceAll(/\S+/g, (word) => (/:\/\/|www\./i.test(word) ? word.replace(marks, '') : word));
}

/** How much of their letters two words must share. */
const alike = 0.4;

/** Marks the words of a text that look like one of those looked for: what `pg_trgm` finds for somebody who misspells. */
export function markAlike(text: string, words: string): string {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(triples);
  const marked = text.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    wanted.some((each) => similarity(each, triples(word.toLowerCase())) >= alike) ? `${hitStart}${word}${hitEnd}` : word,
  );
  return withoutMarksInLinks(marked);
}

function triples(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}

function similarity(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((triple) => b.has(triple)).length;
  return shared / (a.size + b.size - shared);
}

/** True for a text that holds what was looked for. */
export function isFound(text: string): boolean {
  return text.includes(hitStart);
}

/** A text for where no mark can be drawn. */
export function withoutHits(text: string): string {
  return text.replace(marks, '');
}
