/** What leaves no mark on the page: kinds of space, joiners and fillers, the empty pattern of Braille. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A text as it is kept: one kind of line break, no characters that cannot be seen or that turn the
 * direction of what follows, none of the brackets that redaction marks stand in, nothing empty at the ends.
 * A text of which nothing can be seen is empty.
 */
export function tidyText(written: string): string {
  const text = written
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return text.replaceAll(unseen, '') === '' ? '' : text;
}

/** A text on one line. */
export function tidyLine(written: string): string {
  return tidyText(written).replaceAll(/\s+/g, ' ');
}
