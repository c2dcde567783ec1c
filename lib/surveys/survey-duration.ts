import { danishOf } from './readability';
import type { BlockKind, SurveyBlock, SurveyDefinition } from './survey-definition';

/** Adults read about 200 words of plain text a minute on a screen. */
const wordsPerSecond = 200 / 60;

/**
 * Seconds it takes to answer, beside reading. An estimate: a choice takes a few seconds, writing and drawing far longer
 *.
 */
const secondsOf: Record<BlockKind, number> = {
  section: 0,
  information: 0,
  short_text: 15,
  long_text: 60,
  single: 5,
  dropdown: 6,
  multiple: 8,
  image_choice: 8,
  ranking: 25,
  scale: 5,
  rating: 4,
  matrix: 0,
  number: 8,
  date: 8,
  place: 40,
  file: 45,
  allocation: 40,
};
const secondsPerRow = 5;

/** About how many minutes the whole survey takes when everything is shown; at least one. */
export function estimatedMinutes({ introDa, pages }: SurveyDefinition): number {
  const blocks = pages.flatMap((page) => page.blocks);
  const seconds = blocks.reduce((sum, block) => sum + secondsFor(block), words(introDa) / wordsPerSecond);
  return Math.max(1, Math.round(seconds / 60));
}

function secondsFor(block: SurveyBlock): number {
  const rows = 'rows' in block ? block.rows.length * secondsPerRow : 0;
  return secondsOf[block.kind] + rows + words(danishOf(block)) / wordsPerSecond;
}

const words = (text: string) => text.split(/\s+/).filter((each) => each !== '').length;
