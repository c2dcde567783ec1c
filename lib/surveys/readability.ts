import { isQuestion, optionsOf, type SurveyBlock, type SurveyDefinition } from './survey-definition';

/**
 * LIX of a text: words in a sentence, and how many of a hundred words are longer than six letters. Null for a text too
 * short to be measured. C. H. Björnsson, "Läsbarhet" (1968).
 */
export function lix(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < 3) return null;
  const sentences = Math.max(1, text.split(/[.!?:]+(?=\s|$)|\n+/u).filter((each) => /[\p{L}\p{N}]/u.test(each)).length);
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 6).length;
  return Math.round(words.length / sentences + (long * 100) / words.length);
}

/** What a number of LIX is called: Björnsson's own five steps. */
export type LixLevel = 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard';

export function lixLevel(number: number): LixLevel {
  if (number < 25) return 'veryEasy';
  if (number < 35) return 'easy';
  if (number < 45) return 'medium';
  return number < 55 ? 'hard' : 'veryHard';
}

/** Everything a citizen reads of a block in Danish, each text a sentence of its own. */
export function danishOf(block: SurveyBlock): string {
  const options = isQuestion(block) ? optionsOf(block).map((option) => option.labelDa) : [];
  const rows = 'rows' in block ? block.rows.map((row) => row.labelDa) : [];
  const text = 'textDa' in block ? [block.textDa] : [];
  return [block.labelDa, block.hintDa, ...text, ...rows, ...options].filter((each) => each.trim() !== '').join('\n');
}

export function danishOfSurvey({ titleDa, introDa, pages }: SurveyDefinition): string {
  const texts = pages.flatMap((page) => [page.titleDa, ...page.blocks.map(danishOf)]);
  return [titleDa, introDa, ...texts].filter((each) => each.trim() !== '').join('\n');
}
