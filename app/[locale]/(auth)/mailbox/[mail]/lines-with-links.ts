type Part = { text: string; isLink: boolean };
type Line = { key: number; parts: Part[] };

/** The lines of a mail's text part that are not empty; addresses of our own site become links, others stay text. */
export function linesWithLinks(text: string, origin: string): Line[] {
  return text
    .split('\n')
    .map((line, key) => ({ key, parts: partsOf(line.trim(), origin) }))
    .filter((line) => line.parts.length > 0);
}

function partsOf(line: string, origin: string): Part[] {
  return line
    .split(/(https?:\/\/\S+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isLink: text.startsWith(`${origin}/`) }));
}
