import type { FilePart } from '@/lib/files/file';
import { storage } from '@/lib/platform/storage/storage';
import { notFoundJson } from './json-route';

type Served = {
  id: string;
  part: FilePart;
  format: string;
  /** What a document is saved as. */
  name: string;
  /** True where a browser may keep it and ask whether it still holds. */
  isPublic: boolean;
};

const types: Record<string, string> = {
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
};

/**
 * The bytes of a file as nothing but a picture to look at or a document to save: no script, no frame,
 * no guessing of what it is. Whoever has seen it asks again each time, so that hiding holds at once.
 */
export async function fileResponse(request: Request, { id, part, format, name, isPublic }: Served): Promise<Response> {
  const etag = `"${id}-${part}"`;
  const headers = {
    'Content-Type': types[format] ?? 'application/octet-stream',
    'Content-Disposition': part === 'original' ? attachment(name, format) : 'inline',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    ...(isPublic && { ETag: etag }),
  };
  if (isPublic && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const bytes = await storage().get(`${id}/${part}`);
  return bytes ? new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.byteLength) } }) : notFoundJson();
}

/** The sender's name for the file, as a header can say it (RFC 6266), and a plain one for old readers. */
function attachment(name: string, format: string): string {
  const written = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="document.${format}"; filename*=UTF-8''${written}`;
}
