import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { storage } from '@/lib/platform/storage/storage';

/** What is compressed already gains nothing by it. */
const packed = /\.(pdf|docx|xlsx|pptx|odt|webp)$/;

export type ArchiveZip = {
  /** Puts one file in and answers once its bytes have left, so that there is never more than one in memory. */
  add: (path: string, bytes: Uint8Array) => Promise<{ bytes: number; sha256: string }>;
  close: () => Promise<{ bytes: number; sha256: string }>;
  /** Gives up: nothing unfinished is left. */
  abandon: (why: Error) => Promise<void>;
};

/** An archive written to the storage as it is made. `yazl` refuses a path that leads out of it. */
export function archiveZip(key: string, at: Date): ArchiveZip {
  const zip = new ZipFile();
  const whole = createHash('sha256');
  const stored = storage().write(key, hashing(zip.outputStream as Readable, whole));
  const failed = stored.then(
    () => new Promise<never>(() => {}),
    (error) => Promise.reject(error),
  );
  failed.catch(() => {});
  return {
    async add(path, bytes) {
      const left = new Promise<void>((resolve) => {
        zip.addReadStreamLazy(path, { mtime: at, compress: !packed.test(path), size: bytes.byteLength }, (give) => {
          const stream = Readable.from([bytes], { objectMode: false });
          stream.once('end', resolve);
          give(null, stream);
        });
      });
      await Promise.race([left, failed]);
      return { bytes: bytes.byteLength, sha256: sha256Of(bytes) };
    },
    async close() {
      zip.end();
      return { bytes: await stored, sha256: whole.digest('hex') };
    },
    async abandon(why) {
      (zip.outputStream as Readable).destroy(why);
      await stored.catch(() => {});
    },
  };
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function* hashing(chunks: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
