/** Characters that steer instead of showing: line ends, other controls, and marks that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/** A text of at most `longest` characters, cut between words, without characters that steer. */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(steering, ' ');
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  const cut = letters.slice(0, longest - 1).join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > cut.length / 2 ? atWord : cut} …`;
}

/** One line of at most `longest` characters, for subjects and headings. */
export function oneLine(text: string, longest = 120): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), longest).replace(/\s+/g, ' ');
}
