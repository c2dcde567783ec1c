import { parse } from 'csv-parse/sync';

const separators = [';', ',', '\t'] as const;

/**
 * The rows of a text file as Excel, LibreOffice and others write it: with semicolons as in Denmark, commas or tabs; in UTF-8,
 * UTF-16 or the older Windows letters. Null for what is no text or breaks its own quotes.
 */
export function readCsv(bytes: Uint8Array): string[][] | null {
  const text = textOf(bytes);
  if (text.includes('\0')) return null;
  try {
    return parse(text, { bom: true, delimiter: separatorOf(text), relaxColumnCount: true, skipEmptyLines: false });
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that stands most often in the first line, where names of columns are. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const counts = separators.map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ';';
}
