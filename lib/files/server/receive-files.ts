import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { randomToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { describedAlt } from '../described-alt';
import { type FileProblem, fileLimits } from '../file';
import type { PendingFileView } from '../file-views';
import { mayLeaveFiles } from '../files-policy';
import { type ExaminedFile, examineFile, type SaidAboutFiles } from './internal/examine-file';
import { forgetFiles } from './internal/forget-files';
import { hashOf, storeParts } from './internal/store-parts';
import { unsent } from './internal/unsent-files';
import { listPendingFiles } from './pending-files';

export type SentFile = { slot: number; name: string; altText: string; bytes: Uint8Array };

export type SentFiles = SaidAboutFiles & {
  /** Made by the first answer to a form with files; empty before. */
  uploadKey: string;
  files: SentFile[];
  /** Ids of files taken earlier that are not wanted any more. */
  dropped: string[];
  /** What pictures taken earlier show, by id. */
  altTexts: Record<string, string>;
};

export type ReceivedFiles = { uploadKey: string; pending: PendingFileView[]; problems: FileProblem[] };

/**
 * Takes the files of a form before it is known whether the rest of it holds, so that nobody has to
 * choose them twice: each by itself, kept up to a day until its contribution is sent. A file that is
 * not taken leaves nothing. The same file sent again is the same file.
 */
export async function receiveFiles(actor: Actor, input: SentFiles): Promise<Result<ReceivedFiles, 'citizensOnly'>> {
  const verdict = mayLeaveFiles(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const ownerId = personIdOf(actor);
  const uploadKey = input.uploadKey || randomToken();
  const mine = { ownerId, uploadKey, ...unsent };

  await forgetFiles({ ...mine, id: { in: input.dropped } });
  const problems = await describePending(mine, input);
  for (const file of input.files) {
    const problem = await takeFile(mine, file, input);
    if (problem) problems.push(problem);
  }
  return ok({ uploadKey, pending: await listPendingFiles(ownerId, uploadKey), problems });
}

/** A guest's are nobody's: the key alone, which nobody can guess, says whose they are. */
type Mine = { ownerId: string | null; uploadKey: string } & typeof unsent;

async function describePending(mine: Mine, { altTexts, dropped, ...said }: SentFiles): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const [id, written] of Object.entries(altTexts).slice(0, fileLimits.count)) {
    if (dropped.includes(id)) continue;
    const described = describedAlt(written, said);
    if (described.ok)
      await db().uploadedFile.updateMany({ where: { ...mine, id, kind: 'picture' }, data: { altText: described.altText } });
    else problems.push({ field: `alt-${id}`, code: described.code, details: described.details });
  }
  return problems;
}

/** Stores one file, or says why not. */
async function takeFile(mine: Mine, sent: SentFile, said: SaidAboutFiles): Promise<FileProblem | null> {
  const field = `file-${sent.slot}`;
  const about = { name: sent.name.slice(0, fileLimits.name) };
  if ((await db().uploadedFile.count({ where: mine })) >= fileLimits.count)
    return { field, code: 'filesTooMany', details: about };
  const examined = await examineFile(sent, said);
  if (!examined.ok) {
    // A name that holds a number is not said back.
    const named = examined.code.endsWith('InFileName') ? {} : about;
    return { field, code: examined.code, details: { ...named, ...examined.details } };
  }
  const described = describedAlt(sent.altText, said);
  const altText = examined.file.kind === 'picture' && described.ok ? described.altText : null;
  const id = await keep(mine, examined.file, { slot: sent.slot, altText, hash: hashOf(sent.bytes) });
  if (examined.file.kind !== 'picture' || described.ok) return null;
  return { field: `alt-${id}`, code: described.code, details: described.details };
}

type Kept = { slot: number; altText: string | null; hash: string };

/** Answers the id. Bytes first, then the row: a row always finds its bytes, and bytes without a row are swept. */
async function keep(mine: Mine, { parts, ...file }: ExaminedFile, kept: Kept): Promise<string> {
  const { id, bytes, remove } = await storeParts(parts);
  try {
    await db().uploadedFile.create({ data: { ...mine, ...file, ...kept, id, bytes, uploadedAt: now() }, select: { id: true } });
    return id;
  } catch (error) {
    await remove();
    if (!isConflict(error)) throw error;
    const { slot, altText } = kept;
    const [first] = await db().uploadedFile.updateManyAndReturn({
      where: { ...mine, hash: kept.hash },
      data: { slot, ...(altText && { altText }) },
      select: { id: true },
    });
    return first?.id ?? id;
  }
}
