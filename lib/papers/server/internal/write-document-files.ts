import { db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { storage } from '@/lib/platform/storage/storage';
import { attachmentName } from '../../case-document';
import type { ManifestDocument, ManifestFile } from '../../case-manifest';
import { type CaseRecord, recordText, writeRecord } from '../../case-record';
import type { NoteContent } from '../../note';
import { fileFormats, storageKey } from '../../paper-files';
import { recordPdf } from '../../record-pdf';
import { danishRecords } from '../../record-texts';
import { refreshPaperFiles } from '../make-paper-files';
import type { ArchiveZip } from './archive-zip';
import type { CaseDocumentRow } from './case-rows';
import { noteWords } from './note-words';
import { storedPart } from './number-files';
import { writeNoteFile } from './write-note-file';

const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
};

export type OriginalText = { title: string | null; text: string };

type Document = {
  row: CaseDocumentRow;
  record: CaseRecord | undefined;
  folder: string;
  footer: string;
  original: OriginalText | undefined;
};

/** The files of one document in a folder of its own: to read, as plain text, and what belongs to it as it came. */
export async function writeFiles(
  zip: ArchiveZip,
  { row, record, folder, footer, original }: Document,
): Promise<Pick<ManifestDocument, 'files' | 'withheld'>> {
  const files: ManifestFile[] = [];
  const withheld: ManifestDocument['withheld'] = [];
  const add = async (name: string, role: ManifestFile['role'], bytes: Uint8Array) => {
    const path = `${folder}/${name}`;
    const mediaType = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    files.push({ path, role, mediaType, ...(await zip.add(path, bytes)) });
  };
  const text = (value: string) => new TextEncoder().encode(value);
  if (record) {
    const written = writeRecord(record, danishRecords, 'da');
    await add(`${folder}.pdf`, 'document', recordPdf(written, { author: municipality().name, footer }));
    await add(`${folder}.txt`, 'text', text(recordText(written)));
  }
  if (original)
    await add(`${folder}-original.txt`, 'original', text([original.title, original.text].filter(Boolean).join('\n\n')));
  if (record?.paperVersion) await addPaper(record.paperVersion, add);
  if (record?.noteVersion) await addNote(record.noteVersion, add);
  for (const { number, sha256, file } of row.files) {
    const bytes = file.screening === 'quarantined' ? null : await storage().get(storedPart(file));
    if (bytes) await add(attachmentName(number, file), 'attachment', bytes);
    else withheld.push({ number, reason: file.screening === 'quarantined' ? 'personal_number' : 'missing', sha256 });
  }
  return { files, withheld };
}

type Add = (name: string, role: 'data' | 'attachment', bytes: Uint8Array) => Promise<void>;

async function addPaper(versionId: string, add: Add) {
  const { content } = await db().whitePaperVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  await add('hvidbog.json', 'data', new TextEncoder().encode(content));
  await refreshPaperFiles(versionId);
  for (const format of fileFormats) {
    const bytes = await storage().get(storageKey(versionId, format));
    if (bytes) await add(`hvidbog.${format}`, 'attachment', bytes);
  }
}

/** A note as it was frozen, and its files with the words it may give now. */
async function addNote(versionId: string, add: Add) {
  const { content } = await db().noteVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  await add('notat.json', 'data', new TextEncoder().encode(content));
  const words = await noteWords(db(), versionId);
  for (const format of ['html', 'docx', 'pdf'] as const)
    await add(`notat.${format}`, 'attachment', await writeNoteFile(JSON.parse(content) as NoteContent, words, format));
}

/** What was written before redactions, as far as it is kept. */
export async function readOriginals(contributionIds: readonly string[]): Promise<Map<string, OriginalText>> {
  const rows = await db().redactedOriginal.findMany({
    where: { contributionId: { in: [...contributionIds] } },
    select: { contributionId: true, title: true, text: true },
  });
  return new Map(rows.map(({ contributionId, ...original }) => [contributionId, original]));
}
