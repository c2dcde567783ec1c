import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { fileParts } from '../file';
import { forgetFiles } from './internal/forget-files';
import { unsent } from './internal/unsent-files';

const hourMs = 3_600_000;
/** The job runs every hour, so that nothing waits a whole day. */
const keptHours = 22;

/**
 * Removes files whose form was never sent, and bytes without a row, once they are older than
 * 22 hours: what somebody chose and left is gone within a day.
 */
export async function collectUploads(at: Date): Promise<{ files: number; strays: number }> {
  const before = new Date(at.getTime() - keptHours * hourMs);
  const files = await forgetFiles({ ...unsent, uploadedAt: { lt: before } });
  return { files, strays: await removeStrays(before) };
}

async function removeStrays(before: Date): Promise<number> {
  const keys = (await storage().list()).filter((key) => fileParts.some((part) => key.endsWith(`/${part}`)));
  const ids = [...new Set(keys.map((key) => key.split('/')[0] ?? ''))].filter((id) => madeAt(id) < before.getTime());
  const known = await db().uploadedFile.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const rows = new Set(known.map(({ id }) => id));
  const strays = keys.filter((key) => ids.includes(key.split('/')[0] ?? '') && !rows.has(key.split('/')[0] ?? ''));
  for (const key of strays) await storage().remove(key);
  return strays.length;
}

/** The moment an id was made: it stands in its first letters (`timeOrderedId`). */
const madeAt = (id: string) => Number.parseInt(id.slice(1, 10), 36);
