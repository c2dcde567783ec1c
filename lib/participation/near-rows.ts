/** Share of word triples in common from which one text is nearly the other. */
const leastLikeness = 0.8;
const wordsTogether = 3;

/**
 * For each text that says nearly the same as an earlier one of the list: the index of that earlier one. Each is compared only
 * with texts that were first to say something, so that a thousand copies of one letter cost no more than a thousand letters.
 */
export function nearTexts(texts: readonly string[]): Map<number, number> {
  const near = new Map<number, number>();
  const saidBy = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const [index, text] of texts.entries()) {
    const triples = triplesOf(text);
    sizes.push(triples.size);
    const shared = new Map<number, number>();
    for (const triple of triples)
      for (const earlier of saidBy.get(triple) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    const like = [...shared].find(
      ([earlier, count]) => count / (triples.size + (sizes[earlier] ?? 0) - count) >= leastLikeness,
    )?.[0];
    if (like === undefined) for (const triple of triples) saidBy.set(triple, [...(saidBy.get(triple) ?? []), index]);
    else near.set(index, like);
  }
  return near;
}

/** Three words at a time; a text of fewer is one by itself. */
function triplesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= wordsTogether) return new Set([words.join(' ')]);
  return new Set(words.slice(wordsTogether - 1).map((_, at) => words.slice(at, at + wordsTogether).join(' ')));
}
