import type { ServedFormat } from '@/lib/papers/paper-files';

const types: Record<ServedFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

type Served = { bytes: Uint8Array<ArrayBuffer>; name: string; isPublic: boolean };

/** A file of a paper, to be saved. Asked for each time, so that what is hidden is hidden at once. */
export function paperFile({ bytes, name, isPublic }: Served, format: ServedFormat): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    },
  });
}
