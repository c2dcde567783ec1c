const segmenter = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** Length as a reader counts it: an emoji or a letter with an accent is one. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
