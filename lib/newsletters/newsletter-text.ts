/** A piece of a newsletter as it was written: plain text with headings and lists. */
export type TextBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'list'; items: string[] };

/**
 * Reads what an employee writes: a line that starts with `#` is a heading, lines that start with `-` or `*` are a
 * list, an empty line starts a new paragraph. Everything else is text and stays text; there is no HTML.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    const last = isOpen ? blocks.at(-1) : undefined;
    const heading = /^#+\s+(.+)$/.exec(line)?.[1];
    const item = /^[-*•]\s+(.+)$/.exec(line)?.[1];
    isOpen = line !== '' && !heading;
    if (heading) blocks.push({ kind: 'heading', text: heading });
    else if (item && last?.kind === 'list') last.items.push(item);
    else if (item) blocks.push({ kind: 'list', items: [item] });
    else if (line !== '' && last?.kind === 'paragraph') last.lines.push(line);
    else if (line !== '') blocks.push({ kind: 'paragraph', lines: [line] });
  }
  return blocks;
}

export type LinePart = { text: string; href?: string };

/** A line cut at the addresses of our own site; those become links, other addresses stay text. */
export function ownLinks(line: string, origin: string): LinePart[] {
  return line
    .split(/(https?:\/\/[^\s<>"'`»«“”]*[^\s<>"'`»«“”.,;:!?)\]}])/)
    .filter((text) => text !== '')
    .map((text) => (isOwn(text, origin) ? { text, href: text } : { text }));
}

function isOwn(text: string, origin: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.origin === origin && url.username === '' && url.password === '' && text.startsWith(`${origin}/`);
}
