import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { entriesOf, partOf } from './zip-entries';

export type SheetCell = string | number | boolean | Date | null;

/** The parts in which a table lies. Everything else, macros and links among it, is never unpacked. */
const table =
  /^(?:\[Content_Types\]|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+))(?:\.xml)?$|^xl\/_rels\/workbook\.xml\.rels$/;
const most = { entries: 500, unpackedBytes: 40 * 1024 * 1024 } as const;

/**
 * The first sheet of a workbook, row by row; null for what is none, is locked, or unpacks to more than 40 MB. Of a formula
 * the last result is read, nothing is calculated.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetCell[][] | null> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    const entries = await entriesOf(zip, most);
    if (!entries) return null;
    const parts: Record<string, Uint8Array> = {};
    for (const entry of entries.filter(({ fileName }) => table.test(fileName)))
      parts[entry.fileName] = new Uint8Array(await partOf(zip, entry));
    // Packed again: the reader trusts what an archive promises, and here the promise has been held to.
    const rows = await readSheet(Buffer.from(zipSync(parts, { level: 0 })));
    return rows.map((row) => row.map((cell) => (typeof cell === 'function' ? null : cell)));
  } catch {
    return null;
  } finally {
    zip?.close();
  }
}
