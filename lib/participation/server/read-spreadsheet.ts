import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { fileLimits } from '@/lib/files/file';
import { tidyFileName } from '@/lib/files/file-name';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { readCsv } from '@/lib/platform/read-csv';
import { readXlsx, type SheetCell } from '@/lib/platform/read-xlsx';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { isGood } from '../entry-batch';
import { mayEnterContributions } from '../entry-policy';
import type { ReadSpreadsheet } from '../entry-schema';
import { linesOf, type ReadSheet, type SheetRefusal } from '../entry-sheet';
import { findPhaseToEnterIn } from './internal/checked-entry';
import { checkLines } from './internal/checked-lines';

export type ReadSpreadsheetRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'phaseNotFound'
  | 'actNotAllowed'
  | 'fileNeeded'
  | 'fileTooLarge'
  | 'sheetUnreadable'
  | 'sheetLocked'
  | SheetRefusal;

type Sent = ReadSpreadsheet & { file: { name: string; bytes: Uint8Array } | null };

/**
 * Reads a spreadsheet of letters, calls and what was said at meetings, and keeps what it says for a day so that it can be
 * looked at, row by row, before anything of it counts. Nothing is entered here.
 */
export async function readSpreadsheet(
  actor: Actor,
  { locale, phaseId, kind, file }: Sent,
): Promise<Result<{ batchId: string; project: string; phase: string }, ReadSpreadsheetRefusal>> {
  const verdict = mayEnterContributions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const phase = await findPhaseToEnterIn(actor, phaseId);
  if (!phase) return refused('phaseNotFound');
  if (!phase.acts.includes(kind)) return refused('actNotAllowed');
  if (!file) return refused('fileNeeded');
  if (file.bytes.byteLength > fileLimits.bytes) return refused('fileTooLarge');
  if (beginsWith(file.bytes, officeBefore2007)) return refused('sheetLocked');
  const table = await tableIn(file.bytes);
  if (!table) return refused('sheetUnreadable');
  const read = linesOf(kind, table);
  if (!read.ok) return refused(read.code);
  const lines = await checkLines(phase, kind, read.lines);
  const name = tidyFileName(file.name);

  return db().$transaction(async (tx) => {
    const { id } = await tx.entryBatch.create({
      data: {
        phaseId: phase.id,
        kind,
        fileName: isWithoutCpr(name) ? name : `.${name.split('.').at(-1)}`,
        rows: { locale, lines } satisfies ReadSheet as Prisma.InputJsonValue,
        byId: personIdOf(actor),
        readAt: now(),
        goodRows: lines.filter(isGood).length,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'spreadsheet.read', { phase: phase.id, project: phase.projectId });
    return ok({ batchId: id, project: phase.project.slug, phase: phase.slug });
  });
}

const archive = [0x50, 0x4b, 0x03, 0x04];
/** Also what Office wraps a workbook with a password in. */
const officeBefore2007 = [0xd0, 0xcf, 0x11, 0xe0];

async function tableIn(bytes: Uint8Array): Promise<SheetCell[][] | null> {
  return beginsWith(bytes, archive) ? readXlsx(bytes) : readCsv(bytes);
}

const beginsWith = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
