import { zipSync } from 'fflate';
import type { Locale } from '@/lib/i18n/locale';
import { municipality } from '@/lib/platform/municipality';
import type { Person } from '@/lib/platform/personal-data';
import { storage } from '@/lib/platform/storage/storage';
import { exportPage } from '../../export-page';
import { collectExport, type ExportedRow } from './collect-export';

/** A person's data as an archive: `data.json` for machines, `index.html` to read, and the files they have sent. */
export async function writeArchive(person: Person & { locale: string }, at: Date): Promise<Uint8Array> {
  const locale: Locale = person.locale === 'en' ? 'en' : 'da';
  const tables = await collectExport(person);
  const files = await readFiles(tables.UploadedFile ?? []);
  const owner = municipality().name;
  const data = { madeAt: at.toISOString(), responsible: owner, person: person.id, tables };
  const text = (value: string) => new TextEncoder().encode(value);
  return zipSync(
    {
      'data.json': text(JSON.stringify(data, null, 2)),
      'index.html': text(exportPage({ tables, files: Object.keys(files), owner, at }, locale)),
      ...files,
    },
    { level: 6, mtime: at },
  );
}

/** The bytes of files, by the name they have in the archive. */
async function readFiles(rows: readonly ExportedRow[]): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const { id, kind, format, name } of rows) {
    const bytes = await storage().get(`${id}/${kind === 'picture' ? 'large' : 'original'}`);
    if (!bytes) continue;
    const plain = String(name).replace(/\.[a-z0-9]{1,5}$/i, '');
    files[`files/${id}-${plain.replaceAll(/[^\p{L}\p{N} _-]/gu, '_')}.${format}`] = bytes;
  }
  return files;
}
