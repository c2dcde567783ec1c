export type WordsPart = { text: string; change: 'same' | 'removed' | 'added' };

/** Longer texts are compared by paragraph, so that a long reply costs no more than a short one. */
const mostSteps = 4_000_000;

/** What was taken away and what was added between two versions of a text, in words, in reading order. */
export function wordDifference(before: string, after: string): WordsPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length * b.length > mostSteps) return merged(parts(before.split(/(?<=\n)/), after.split(/(?<=\n)/)));
  return merged(parts(a, b));
}

/** Words with the space that follows them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** The longest common run of words, by the textbook table. */
function parts(a: string[], b: string[]): WordsPart[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: WordsPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      found.push({ text: left, change: 'same' });
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      found.push({ text: left ?? '', change: 'removed' });
      i++;
    } else {
      found.push({ text: right, change: 'added' });
      j++;
    }
  }
  return found;
}

function merged(all: WordsPart[]): WordsPart[] {
  const joined: WordsPart[] = [];
  for (const part of all) {
    const last = joined.at(-1);
    if (last?.change === part.change) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
