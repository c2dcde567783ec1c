import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { caseManifestSchema } from '@/lib/papers/case-manifest';

/** The files of an archive by their paths, read by the library that refuses paths leading out of it. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    if (files.has(entry.fileName)) throw new Error(`The archive holds ${entry.fileName} twice.`);
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

/** An archive of a case: its manifest, and its files. */
export async function readArchive(bytes: Uint8Array) {
  const files = await unzip(bytes);
  const manifest = caseManifestSchema.parse(JSON.parse(files.get('manifest.json')?.toString() ?? ''));
  return { manifest, files, listed: manifest.documents.flatMap((document) => document.files) };
}

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
