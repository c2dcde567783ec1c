import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { composePaper } from '../../compose-paper';
import { paperCsv } from '../../paper-csv';
import { paperDocx } from '../../paper-docx';
import { type FileFormat, storageKey } from '../../paper-files';
import { paperHtml } from '../../paper-html';
import { paperPdf } from '../../paper-pdf';
import { danish } from '../../paper-texts';
import type { PaperWords, WhitePaperContent } from '../../white-paper';
import { versionWords } from './version-words';

/** Makes one file of a version, with the words that may be given now, and stores it. */
export async function writePaperFile(versionId: string, format: FileFormat): Promise<void> {
  const version = await db().whitePaperVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  const { words } = await versionWords(db(), versionId);
  await storage().put(storageKey(versionId, format), await written(format, JSON.parse(version.content), words));
}

async function written(format: FileFormat, content: WhitePaperContent, words: PaperWords): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(paperCsv(content, words, danish));
  const document = composePaper(content, words, danish, 'da');
  if (format === 'html') return new TextEncoder().encode(paperHtml(document));
  return format === 'docx' ? paperDocx(document) : paperPdf(document);
}
