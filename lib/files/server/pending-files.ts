import { db } from '@/lib/platform/db';
import type { PendingFileView } from '../file-views';
import { unsent } from './internal/unsent-files';

/** The files of a form that has not been sent yet, in the order they came. */
export async function listPendingFiles(ownerId: string | null, uploadKey: string): Promise<PendingFileView[]> {
  if (uploadKey === '') return [];
  const rows = await db().uploadedFile.findMany({
    where: { ownerId, uploadKey, ...unsent },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, name: true, altText: true, slot: true, screening: true },
  });
  return rows.map(({ altText, ...row }) => ({ ...row, altText: altText ?? '' }));
}
