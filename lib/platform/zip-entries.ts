import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';

/** What the archive says it holds, or null when that is more files or bytes than allowed. Nothing is unpacked. */
export async function entriesOf(zip: ZipFile, most: { entries: number; unpackedBytes: number }): Promise<Entry[] | null> {
  const entries: Entry[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    unpacked += entry.uncompressedSize;
    if (entries.length > most.entries || unpacked > most.unpackedBytes) return null;
  }
  return entries;
}

/** One part unpacked; one that holds more than was promised ends the reading. */
export async function partOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return buffer(await zip.openReadStreamPromise(entry));
}
