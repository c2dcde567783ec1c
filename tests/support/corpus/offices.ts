import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const zipped = (parts: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A Word file; each string of a paragraph is a run of its own, as Word splits a word that is formatted in parts. */
export function aDocx(paragraphs: readonly string[][], more: Record<string, string> = {}): Buffer {
  const body = paragraphs
    .map((runs) => `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`)
    .join('');
  return zipped({
    '[Content_Types].xml': types,
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A sheet with number cells and text cells in one row. */
export function anXlsx(cells: readonly (string | number)[]): Buffer {
  const texts = cells.filter((cell) => typeof cell === 'string');
  const row = cells
    .map((cell) =>
      typeof cell === 'string' ? `<c r="A1" t="s"><v>${texts.indexOf(cell)}</v></c>` : `<c r="A1"><v>${cell}</v></c>`,
    )
    .join('');
  return zipped({
    '[Content_Types].xml': types,
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${row}</row></sheetData></worksheet>`,
  });
}

export function aPptx(lines: readonly string[]): Buffer {
  const slide = lines.map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('');
  return zipped({
    '[Content_Types].xml': types,
    'ppt/presentation.xml': '<p/>',
    'ppt/slides/slide1.xml': `<p:sld>${slide}</p:sld>`,
  });
}

export function anOdt(paragraphs: readonly string[], isLocked = false): Buffer {
  const body = paragraphs.map((line) => `<text:p>${escaped(line)}</text:p>`).join('');
  const entry = isLocked ? '<manifest:encryption-data/>' : '';
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': isLocked ? 'x'.repeat(99) : `<office:body>${body}</office:body>`,
    'META-INF/manifest.xml': `<manifest:manifest><manifest:file-entry>${entry}</manifest:file-entry></manifest:manifest>`,
  });
}

/** A Word file of a few kilobytes that says it is a great many when it is unpacked. */
export function aZipBomb(megabytes = 100): Buffer {
  const part = new Uint8Array(megabytes * 1024 * 1024);
  return Buffer.from(zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': [part, { level: 9 }] }));
}

/** The same bomb saying that it is small: its promise stands in two places. */
export function aLyingZipBomb(): Buffer {
  const bomb = aZipBomb();
  const [said, small] = [100 * 1024 * 1024, 1000];
  for (let at = 0; at < bomb.length - 4; at++) if (bomb.readUInt32LE(at) === said) bomb.writeUInt32LE(small, at);
  return bomb;
}
