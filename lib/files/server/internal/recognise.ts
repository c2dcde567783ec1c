import { fileTypeFromBuffer } from 'file-type';
import { type DocumentFormat, documentFormats, type FileRefusal, type PictureFormat, pictureFormats } from '../../file';
import { extensionOf } from '../../file-name';

export type Recognised =
  | { kind: 'picture'; format: PictureFormat }
  | { kind: 'document'; format: DocumentFormat /** Locked with a password by Office itself. */; isLocked: boolean };

const isOf = <T extends string>(formats: readonly T[], format: string): format is T =>
  (formats as readonly string[]).includes(format);

/**
 * What a file is by its first bytes, where they and its name agree. A browser's word for it is not
 * asked. Anything with something in front of where it should begin is not what it says.
 */
export async function recognise(name: string, bytes: Uint8Array): Promise<Recognised | { code: FileRefusal }> {
  const extension = extensionOf(name);
  if (beginsWith(bytes, '%PDF-')) return agree('pdf', extension);
  if (beginsWith(bytes, 'PK\x03\x04') && isOf(documentFormats, extension)) return agree(extension, extension);
  // Kept closed by its writer: the archive lies inside an older kind of container.
  if (beginsWith(bytes, '\xd0\xcf\x11\xe0') && isOf(documentFormats, extension) && extension !== 'pdf')
    return { kind: 'document', format: extension, isLocked: true };

  const found = (await fileTypeFromBuffer(bytes.subarray(0, 4096)).catch(() => undefined))?.ext ?? '';
  if (isOf(pictureFormats, found))
    return found === extension ? { kind: 'picture', format: found } : { code: 'fileNotWhatItSays' };
  if (found === 'heic' || found === 'heif' || extension === 'heic' || extension === 'heif') return { code: 'fileHeic' };
  if (extension === 'svg' || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg\b/i.test(beginning(bytes)))
    return { code: 'fileSvg' };
  return { code: isOf(pictureFormats, extension) || isOf(documentFormats, extension) ? 'fileNotWhatItSays' : 'fileKind' };
}

function agree(format: DocumentFormat, extension: string): Recognised | { code: FileRefusal } {
  return format === extension ? { kind: 'document', format, isLocked: false } : { code: 'fileNotWhatItSays' };
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

const beginning = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1');

/** The test file every virus scanner knows (EICAR), written in two parts so that none stops at this line. */
const testVirus = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'].join(''), 'latin1');

/** True for the one file by which it is tried whether a door is guarded. It is no virus scanner: what could run is refused by its kind. */
export function holdsTestVirus(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(testVirus);
}
