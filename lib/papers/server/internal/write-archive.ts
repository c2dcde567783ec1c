import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { csvLine, csvStart } from '@/lib/platform/csv';
import { db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { directionOf, recordName } from '../../case-document';
import { type CaseManifest, caseManifestSchema, type ManifestDocument } from '../../case-manifest';
import { type RecordParty, recordTitle } from '../../case-record';
import { danishRecords } from '../../record-texts';
import { type ArchiveZip, archiveZip } from './archive-zip';
import { type CaseDocumentRow, caseDocumentSelect, fingerprintOf } from './case-rows';
import { readRecords } from './records/read-records';
import { type OriginalText, readOriginals, writeFiles } from './write-document-files';

const documentsAtOnce = 25;

export type Archive = { id: string; projectId: string; withOriginals: boolean; originals: string[] };

type Progress = (done: number, steps: number) => Promise<void>;

/** The part of the storage an archive lies under. */
export const archiveKey = (id: string) => `${id}/archive`;

/**
 * Writes the documents of a case as one archive, a handful at a time: what is held in memory does not grow with the bytes. Last
 * of all comes what the archive says of itself.
 */
export async function writeArchive(archive: Archive, progress: Progress): Promise<{ bytes: number; sha256: string }> {
  const at = now();
  const project = await db().project.findUniqueOrThrow({
    where: { id: archive.projectId },
    select: { slug: true, titleDa: true, caseNumber: true, kle: true, isExample: true },
  });
  const steps = await db().caseDocument.count({ where: { projectId: archive.projectId } });
  const zip = archiveZip(archiveKey(archive.id), at);
  try {
    await writeAll(zip, { archive, project, steps, at }, progress);
    return await zip.close();
  } catch (error) {
    await zip.abandon(error as Error);
    throw error;
  }
}

type Whole = {
  archive: Archive;
  project: { slug: string; titleDa: string; caseNumber: string | null; kle: string | null; isExample: boolean };
  steps: number;
  at: Date;
};

async function writeAll(zip: ArchiveZip, { archive, project, steps, at }: Whole, progress: Progress): Promise<void> {
  const footer = [municipality().name, project.caseNumber, project.titleDa].filter(Boolean).join(' · ');
  const documents: ManifestDocument[] = [];
  for (let after = 0; ; ) {
    await progress(documents.length, steps);
    const rows = await db().caseDocument.findMany({
      where: { projectId: archive.projectId, number: { gt: after } },
      orderBy: { number: 'asc' },
      take: documentsAtOnce,
      select: caseDocumentSelect,
    });
    const last = rows.at(-1);
    if (!last) break;
    after = last.number;
    documents.push(...(await writeDocuments(zip, rows, archive, footer)));
  }
  const manifest = caseManifestSchema.parse({
    format: 'traaden-case-archive',
    version: 1,
    madeAt: at.toISOString(),
    municipality: municipality().name,
    withOriginals: archive.withOriginals,
    case: {
      title: project.titleDa,
      project: project.slug,
      caseNumber: project.caseNumber,
      kle: project.kle,
      isExample: project.isExample,
    },
    documents,
  } satisfies CaseManifest);
  const text = (value: string) => new TextEncoder().encode(value);
  await zip.add('aktliste.csv', text(indexCsv(documents)));
  await zip.add('manifest.json', text(JSON.stringify(manifest, null, 2)));
}

async function writeDocuments(
  zip: ArchiveZip,
  rows: CaseDocumentRow[],
  { withOriginals, originals }: Archive,
  footer: string,
): Promise<ManifestDocument[]> {
  const recordOf = await readRecords(db(), rows);
  const kept: Map<string, OriginalText> = withOriginals
    ? await readOriginals(rows.map(({ sourceId }) => sourceId).filter((id) => originals.includes(id)))
    : new Map();
  const written: ManifestDocument[] = [];
  for (const row of rows) {
    const record = recordOf(row);
    const title = recordTitle(record, row.kind, danishRecords);
    const folder = recordName(row.number, title);
    const files = await writeFiles(zip, {
      row,
      record,
      folder,
      footer,
      original: record?.hasOriginal ? kept.get(row.sourceId) : undefined,
    });
    written.push({
      number: row.number,
      kind: row.kind,
      title,
      direction: directionOf[row.kind],
      date: copenhagenDate(row.at),
      receivedAt: record?.receivedAt?.toISOString() ?? null,
      sentAt: record?.sentAt?.toISOString() ?? null,
      sender: partyOf(record?.from),
      recipient: partyOf(record?.to),
      marks: record?.marks ?? [],
      sha256: record ? fingerprintOf(record) : null,
      ...files,
    });
  }
  return written;
}

function partyOf(party: RecordParty | null | undefined): ManifestDocument['sender'] {
  if (!party) return null;
  const { role, organisation, name, fullName } = party;
  return { role, organisation, name: fullName, isNamePublic: name !== null };
}

function indexCsv(documents: ManifestDocument[]): string {
  const columns = ['number', 'date', 'title', 'direction', 'sha256', 'files'];
  const lines = documents.map(({ number, date, title, direction, sha256, files }) =>
    csvLine([
      number,
      date,
      title,
      danishRecords(`directions.${direction}`),
      sha256 ?? '',
      files.map(({ path }) => path).join(', '),
    ]),
  );
  return `${csvStart}${csvLine(columns.map((column) => danishRecords(`columns.${column}`)))}${lines.join('')}`;
}
