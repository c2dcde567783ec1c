/** A published proposal that says much of what somebody is about to say. */
export type SimilarProposal = {
  code: string;
  title: string;
  language: 'da' | 'en';
  /** How it begins. */
  excerpt: string;
  supports: number;
};

/** Words are looked for from here on: fewer are alike without meaning anything by it. */
export const fewestLetters = 5;
/** The first words say what a proposal is about. */
export const mostLetters = 160;

/** What is looked for: the title, or as long as there is none, how the text begins. Empty for too little. */
export function wordsToCompare(title: string, text: string): string {
  const words = (title.trim().length >= fewestLetters ? title : text).trim().replaceAll(/\s+/g, ' ').slice(0, mostLetters);
  return words.length >= fewestLetters ? words : '';
}
