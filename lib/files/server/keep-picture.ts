import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { randomToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { FileRefusal } from '../file';
import { type ExaminedFile, examineFile } from './internal/examine-file';
import { hashOf, storeParts } from './internal/store-parts';

/** `notPicture`: a document. */
export type PictureRefusal = FileRefusal | 'notPicture';

/** A picture that may be kept, drawn anew; nothing is stored yet. */
export type DrawnPicture = { file: ExaminedFile; hash: string };

/** Checks a picture staff have chosen as everybody's files are checked. Takes a second for a large one: do it outside the transaction. */
export async function drawStaffPicture(sent: { name: string; bytes: Uint8Array }): Promise<Result<DrawnPicture, PictureRefusal>> {
  const examined = await examineFile(sent, { falseAlarm: false, keepContact: false, quarantineFile: false });
  if (!examined.ok) return refused(examined.code, examined.details);
  if (examined.file.kind !== 'picture') return refused('notPicture');
  return ok({ file: examined.file, hash: hashOf(sent.bytes) });
}

/** Keeps it as one of a survey's, in the transaction of its command. Answers its id. */
export async function keepPicture(
  tx: Db,
  { file: { parts, ...file }, hash }: DrawnPicture,
  of: { ownerId: string | null; surveyId: string },
): Promise<string> {
  const { id, bytes, remove } = await storeParts(parts);
  try {
    await tx.uploadedFile.create({
      data: { ...file, ...of, id, bytes, hash, uploadKey: randomToken(), slot: 0, uploadedAt: now() },
      select: { id: true },
    });
    return id;
  } catch (error) {
    await remove();
    throw error;
  }
}
