import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { type FileFormat, fileFormats, storageKey } from '@/lib/papers/paper-files';
import { storage } from '@/lib/platform/storage/storage';

/** The files of a version as they are stored. */
export async function storedFiles(versionId: string): Promise<Record<FileFormat, Uint8Array<ArrayBuffer>>> {
  const read = await Promise.all(
    fileFormats.map(async (format) => {
      const bytes = await storage().get(storageKey(versionId, format));
      if (!bytes) throw new Error(`The version has no ${format}.`);
      return [format, bytes] as const;
    }),
  );
  return Object.fromEntries(read) as Record<FileFormat, Uint8Array<ArrayBuffer>>;
}

/** The words of a file without what sets them: spaces and breaks are alike, and hyphens at the end of lines are gone. */
export const plainWords = (text: string) => text.replaceAll(/\s+/g, '');

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" };
const unescaped = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#39|apos);/g, (entity) => entities[entity] ?? entity);

/** Headings, tables and words of the HTML file. */
export function readHtml(bytes: Uint8Array) {
  const html = new TextDecoder().decode(bytes);
  const cells = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));
  return {
    headings: [...html.matchAll(/<h[1-4][^>]*>(.*?)<\/h[1-4]>/gs)].map(([, heading = '']) => textOf(heading)),
    tables: [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) =>
      [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => cells(row)),
    ),
    words: plainWords(textOf(html.replace(/<style>.*?<\/style>/s, ''))),
  };
}

const textOf = (html: string) => unescaped(html.replaceAll(/<br>/g, '\n').replaceAll(/<[^>]+>/g, ''));

/** Headings by their level, tables and words of the Word file. */
export function readDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const xml = new TextDecoder().decode(files['word/document.xml']);
  const said = (part: string) =>
    unescaped(
      [...part.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>|<w:br\/>/g)]
        .map(([run]) => run.replace('<w:br/>', '\n').replaceAll(/<[^>]+>/g, ''))
        .join(''),
    );
  return {
    headings: [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="(Title|Heading\d)"\/>.*?<\/w:p>/gs)].map(([paragraph]) =>
      said(paragraph),
    ),
    tables: [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table = '']) =>
      [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => said(cell)),
      ),
    ),
    headerRows: [...xml.matchAll(/<w:tblHeader\/>/g)].length,
    words: plainWords(said(xml)),
  };
}

/** What a screen reader finds in the PDF: language, title, roles of its structure, and its words. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const roles: Record<string, number> = {};
  const count = (node: { role?: string; children?: unknown[] }) => {
    if (node.role) roles[node.role] = (roles[node.role] ?? 0) + 1;
    for (const child of node.children ?? []) count(child as typeof node);
  };
  for (let page = 1; page <= document.numPages; page++) {
    const tree = await (await document.getPage(page)).getStructTree();
    if (tree) count(tree as Parameters<typeof count>[0]);
  }
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  const marked = await document.getMarkInfo();
  const { text } = await extractText(document, { mergePages: true });
  return {
    info,
    isMarked: marked?.Marked === true,
    roles,
    words: plainWords(text),
    source: new TextDecoder('latin1').decode(bytes),
  };
}
