const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Elements after which a new line begins, and those that stand for a space, in the XML of Office and OpenDocument. */
const lines = /^(?:w:p|a:p|text:p|text:h|row|table:table-row|si|dc:\w+|cp:\w+|Company|Manager|meta:\w+|w:br|text:line-break)$/;
const spaces = /^(?:w:tab|text:tab|text:s|c|table:table-cell|w:tc)$/;

/**
 * The words of an XML part, a paragraph to a line. Parts of a word that are formatted differently
 * stand together again, so that a number is found however it is set. Attributes are not read. Reads
 * the text once from end to end.
 */
export function xmlText(xml: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) break;
    parts.push(decoded(xml.slice(at, open)));
    if (xml.startsWith('<![CDATA[', open)) {
      const end = orEnd(xml, xml.indexOf(']]>', open));
      parts.push(xml.slice(open + 9, end));
      at = end + 3;
      continue;
    }
    const close = orEnd(xml, xml.startsWith('<!--', open) ? xml.indexOf('-->', open) + 2 : xml.indexOf('>', open));
    const tag = xml.slice(open + 1, Math.min(close, open + 60));
    const name = /^\/?([\w:.-]+)/.exec(tag)?.[1] ?? '';
    const ends = tag.startsWith('/') || xml[close - 1] === '/';
    if (ends && lines.test(name)) parts.push('\n');
    if (ends && spaces.test(name)) parts.push(' ');
    at = close + 1;
  }
  return parts
    .join('')
    .replaceAll(/[ \t]{2,}/g, ' ')
    .replaceAll(/\n[ \t]*(?=\n)/g, '')
    .trim();
}

const orEnd = (xml: string, found: number) => (found < 2 ? xml.length : found);

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });
}

/**
 * A sheet's number cells drop the zero a personal number begins with; they are read with it. Their
 * words stand elsewhere, under a number that is none of ours to read.
 */
export function withoutCellIndexes(sheet: string): string {
  return sheet.replaceAll(
    /<c\b([^>]{0,200})>([^<]{0,40}(?:<f\b[^>]{0,200}>[^<]{0,2000}<\/f>)?)<v>([^<]{0,60})<\/v>/g,
    (_, attributes, formula, value) => {
      if (/\bt="s"/.test(attributes)) return '<c>';
      return `<c>${formula}<v>${/^\d{9}$/.test(value) ? `0${value}` : value}</v>`;
    },
  );
}
