import type { Finding } from './screen-text';

const fewestWords = 4;
const fewestLetters = 20;

/** Passages somebody shouts: words after one another in capitals. An abbreviation or two is none. */
export function findCapitals(text: string): Finding[] {
  const found: Finding[] = [];
  let run = { words: 0, letters: 0, start: 0, end: 0 };
  const close = () => {
    if (run.words >= fewestWords && run.letters >= fewestLetters)
      found.push({ kind: 'capitals', certainty: 'likely', start: run.start, end: run.end });
    run = { words: 0, letters: 0, start: 0, end: 0 };
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const isShouted = word === word.toUpperCase() && word !== word.toLowerCase();
    if (!isShouted || (run.words > 0 && text.slice(run.end, index).includes('\n'))) close();
    if (!isShouted) continue;
    run = {
      words: run.words + 1,
      letters: run.letters + word.length,
      start: run.words === 0 ? index : run.start,
      end: index + word.length,
    };
  }
  close();
  return found;
}
