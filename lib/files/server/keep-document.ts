import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { randomToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { FileRefusal } from '../file';
import { type ExaminedFile, examineFile } from './internal/examine-file';
import { hashOf, storeParts } from './internal/store-parts';

/** A file that may be kept; nothing is stored yet. */
export type StaffFile = { file: ExaminedFile; hash: string };

const said = { falseAlarm: true, keepContact: true, quarantineFile: false };

/**
 * Checks a file staff have chosen for everybody to fetch, as everybody's files are checked. One with a personal number
 * is never taken; one with numbers that only look so is taken when somebody says to have looked. Takes a
 * second for a large one: do it outside the transaction.
 */
export async function examineStaffFile(
  sent: { name: string; bytes: Uint8Array },
  { looked }: { looked: boolean },
): Promise<Result<StaffFile, FileRefusal>> {
  const first = await examineFile(sent, said);
  const mayTake = !first.ok && first.code === 'fileMayHoldCpr' && looked;
  const examined = mayTake ? await examineFile(sent, { ...said, quarantineFile: true }) : first;
  if (!examined.ok) return refused(examined.code, examined.details);
  const { file } = examined;
  // Whoever chose it has looked at it and answers for it: it is held back from nobody.
  const screening = file.screening === 'clear' ? 'clear' : 'held';
  return ok({ file: { ...file, screening }, hash: hashOf(sent.bytes) });
}

/** Keeps it as one of a project's, in the transaction of its command. Answers its id. */
export async function keepDocument(
  tx: Db,
  { file: { parts, ...file }, hash }: StaffFile,
  of: { ownerId: string | null; projectId: string },
): Promise<string> {
  const { id, bytes, remove } = await storeParts(parts);
  try {
    const row = { ...file, ...of, id, bytes, hash, uploadKey: randomToken(), slot: 0, uploadedAt: now() };
    await tx.uploadedFile.create({ data: row, select: { id: true } });
    return id;
  } catch (error) {
    await remove();
    throw error;
  }
}
