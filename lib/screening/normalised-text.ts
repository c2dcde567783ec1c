/** A text in one plain spelling, with the way back to the text as it was written. */
export type NormalisedText = {
  text: string;
  /** For each UTF-16 unit of `text`, where its origin starts in the original, and where it ends. */
  startOf: number[];
  endOf: number[];
};

/**
 * One spelling for what looks the same: compatibility forms (full-width digits), every dash a
 * hyphen, every space a space, invisible characters gone. Newlines stay.
 */
export function normaliseText(original: string): NormalisedText {
  if (latest?.original !== original) latest = { original, normalised: normalise(original) };
  return latest.normalised;
}

/** Every finder asks for the same text in turn. */
let latest: { original: string; normalised: NormalisedText } | undefined;

function normalise(original: string): NormalisedText {
  const result: NormalisedText = { text: '', startOf: [], endOf: [] };
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    for (const unit of plain(character)) {
      result.text += unit;
      result.startOf.push(start);
      result.endOf.push(end);
    }
    start = end;
  }
  return result;
}

function plain(character: string): string[] {
  if (character >= ' ' && character <= '~') return [character];
  if (/[\p{Cf}\p{M}]/u.test(character)) return [];
  if (/[\p{Pd}\u2212\u2043]/u.test(character)) return ['-'];
  if (/[\p{Zs}\t]/u.test(character)) return [' '];
  return character.normalize('NFKC').split('');
}
