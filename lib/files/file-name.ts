import { fileLimits } from './file';

/**
 * The name a file came with as it is kept: its last part, on one line, without what cannot be seen,
 * turns the direction of writing or means something to a system of files.
 */
export function tidyFileName(sent: string): string {
  const last = sent.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  if (plain.length <= fileLimits.name) return plain || 'fil';
  const extension = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, fileLimits.name - extension.length)}${extension}`;
}

/** The letters after the last full stop, small; nothing where there is none. */
export function extensionOf(name: string): string {
  const found = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return found === 'jpeg' ? 'jpg' : found;
}

/** What a file is called in the address it is fetched from: our word and its format, nothing of its sender's. */
export function servedName(kind: 'picture' | 'document', format: string): string {
  return kind === 'picture' ? 'large.webp' : `document.${format}`;
}

/** Where a whole file is fetched from. */
export function fileAddress({ id, kind, format }: { id: string; kind: 'picture' | 'document'; format: string }): string {
  return `/api/files/${id}/${servedName(kind, format)}`;
}
